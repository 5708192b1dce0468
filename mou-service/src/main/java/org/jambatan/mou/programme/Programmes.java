package org.jambatan.mou.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All programmes; open ones are everybody's to see, closed ones only of those they concern. */
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private static final String SEEN = """
             from programme p
            where (p.status = 'OPEN' or ? or p.agency_id = cast(? as uuid) or p.id = any(?)
                   or exists (select from participation t
                               where t.programme_id = p.id and t.partner_id = cast(? as uuid)))""";

    private static final String SEEN_AND_WANTED = SEEN + """
              and (cast(? as text) is null
                   or position(lower(?) in lower(concat_ws(' ', p.name->>'en', p.name->>'ms', p.name->>'zh'))) > 0)
              and (cast(? as text) is null or p.sector = ?)
              and (cast(? as uuid) is null or p.agency_id = ?)
              and (cast(? as text) is null or p.status = ?)""";

    private final DataSource database;

    Programmes(DataSource database) {
        this.database = database;
    }

    Programme seenBy(Onlooker onlooker, UUID id) {
        var values = seer(onlooker);
        values.add(id);
        return Sql.one(
                        database,
                        "select p.id" + SEEN + " and p.id = ?",
                        row -> row.getObject(1, UUID.class),
                        values.toArray())
                .flatMap(this::findByIdOptional)
                .orElseThrow(Answer::notFound);
    }

    /** In the order they were opened, one more than the page holds. */
    List<Programme> list(Onlooker onlooker, ProgrammeFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select p.id" + SEEN_AND_WANTED + " and (cast(? as uuid) is null or p.id > ?) order by p.id limit ?",
                row -> row.getObject(1, UUID.class),
                with(onlooker, wanted, after, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    long count(Onlooker onlooker, ProgrammeFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(onlooker, wanted))
                .orElse(0L);
    }

    private static List<@Nullable Object> seer(Onlooker onlooker) {
        var values = new ArrayList<@Nullable Object>();
        values.add(onlooker.isAuditor());
        values.add(onlooker.partner());
        values.add(onlooker.appointedOn().toArray(UUID[]::new));
        values.add(onlooker.partner());
        return values;
    }

    private static @Nullable Object[] with(Onlooker onlooker, ProgrammeFilter.Wanted wanted, @Nullable Object... more) {
        var values = seer(onlooker);
        for (var value :
                Arrays.<@Nullable Object>asList(wanted.words(), wanted.sector(), wanted.agency(), wanted.status())) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** One that this agency runs, locked until the transaction ends. */
    Programme runBy(UUID agency, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(programme -> programme.agency().equals(agency))
                .orElseThrow(Answer::notFound);
    }
}
