package org.jambatan.mou.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;

/** All declared conflicts. */
@ApplicationScoped
class Conflicts implements PanacheRepositoryBase<Conflict, UUID> {

    private final DataSource database;

    Conflicts(DataSource database) {
        this.database = database;
    }

    Set<Pairing> of(UUID competition) {
        return Set.copyOf(Sql.list(
                database,
                "select judge, entry_id from competition_conflict where competition_id = ?",
                row -> new Pairing(row.getString(1), row.getObject(2, UUID.class)),
                competition));
    }

    /** Writes a new one now, so that one declared at the same time is known now. */
    void add(Conflict conflict) {
        try {
            persistAndFlush(conflict);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("conflict_declared_once"::equals)
                    .isPresent()) {
                throw new Refused("conflict", WhyNotJudged.CONFLICT_DECLARED);
            }
            throw failure;
        }
    }

    /** All of them, or one judge's; in the order they were declared, one more than the page holds. */
    List<Conflict> list(UUID competition, boolean readsAll, String judge, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return find(
                        "competitionId = ?1 and (?2 = true or judge = ?3) and id > ?4 order by id",
                        competition,
                        readsAll,
                        judge,
                        after)
                .page(0, page.limitAndOneMore())
                .list();
    }

    long count(UUID competition, boolean readsAll, String judge) {
        return count("competitionId = ?1 and (?2 = true or judge = ?3)", competition, readsAll, judge);
    }
}
