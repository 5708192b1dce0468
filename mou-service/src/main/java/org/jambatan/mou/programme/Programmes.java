package org.jambatan.mou.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;

/** All programmes; open ones are everybody's to see. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private static final String OPEN_AND_WANTED = """
             from programme p
            where p.status = 'OPEN'
              and (cast(? as text) is null
                   or position(lower(?) in lower(concat_ws(' ', p.name->>'en', p.name->>'ms', p.name->>'zh'))) > 0)
              and (cast(? as text) is null or p.sector = ?)
              and (cast(? as uuid) is null or p.agency_id = ?)""";

    private final DataSource database;

    Programmes(DataSource database) {
        this.database = database;
    }

    /** In the order they were opened, one more than the page holds. */
    List<Programme> open(ProgrammeFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select p.id" + OPEN_AND_WANTED + " and (cast(? as uuid) is null or p.id > ?) order by p.id limit ?",
                row -> row.getObject(1, UUID.class),
                wanted.words(),
                wanted.words(),
                wanted.sector(),
                wanted.sector(),
                wanted.agency(),
                wanted.agency(),
                after,
                after,
                page.limitAndOneMore());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    long countOpen(ProgrammeFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + OPEN_AND_WANTED,
                        row -> row.getLong(1),
                        wanted.words(),
                        wanted.words(),
                        wanted.sector(),
                        wanted.sector(),
                        wanted.agency(),
                        wanted.agency())
                .orElse(0L);
    }

    /** One that this agency runs, locked until the transaction ends. */
    Programme runBy(UUID agency, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(programme -> programme.card().agency().equals(agency))
                .orElseThrow(Answer::notFound);
    }
}
