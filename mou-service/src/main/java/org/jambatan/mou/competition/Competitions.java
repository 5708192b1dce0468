package org.jambatan.mou.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All competitions; a draft is its organisers' and appointees' alone. */
@ApplicationScoped
class Competitions implements PanacheRepositoryBase<Competition, UUID> {

    private static final String SEEN_AND_WANTED = """
             from competition c
            where (c.status in ('OPEN', 'RELEASED') or (? and c.status <> 'DRAFT') or ?
                   or c.id = any(?) or cast(? as uuid) = any(c.organiser_ids))
              and (cast(? as text) is null or c.status = ?)
              and (cast(? as uuid) is null or ? = any(c.organiser_ids))""";

    private final DataSource database;

    Competitions(DataSource database) {
        this.database = database;
    }

    Competition seenBy(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(found -> found.isSeenBy(viewer)).orElseThrow(Answer::notFound);
    }

    /** Held until the transaction ends, so that its state stands meanwhile; others may hold it too. */
    Competition heldFor(Viewer viewer, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(found -> found.isSeenBy(viewer))
                .orElseThrow(Answer::notFound);
    }

    Competition lockedFor(Viewer viewer, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isRunBy(viewer))
                .orElseThrow(Answer::notFound);
    }

    /** Newest first, one more than the page holds. */
    List<Competition> list(Viewer viewer, CompetitionFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var values = values(viewer, wanted);
        values.add(after);
        values.add(after);
        values.add(page.limitAndOneMore());
        var ids = Sql.list(
                database,
                "select c.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or c.id < ?) order by c.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                values.toArray());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Viewer viewer, CompetitionFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        values(viewer, wanted).toArray())
                .orElse(0L);
    }

    private static List<@Nullable Object> values(Viewer viewer, CompetitionFilter.Wanted wanted) {
        var values = new ArrayList<@Nullable Object>();
        values.add(!viewer.isAnonymous());
        values.add(viewer.isAuditor());
        values.add(viewer.appointed().toArray(UUID[]::new));
        values.add(viewer.partner());
        values.add(wanted.status());
        values.add(wanted.status());
        values.add(wanted.organiser());
        values.add(wanted.organiser());
        return values;
    }
}
