package org.jambatan.mou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Every settlement of a project that was heard of, committed to or not: support may be granted from an earlier day. */
@ApplicationScoped
class Settlements {

    private final DataSource database;

    Settlements(DataSource database) {
        this.database = database;
    }

    /** False where it is known. */
    boolean keep(Settlement heard, Instant now) {
        return Sql.run(
                        database,
                        """
                        insert into support_settlement
                               (id, project_id, institution_id, amount, currency, settled_on, settled_at, heard_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                        heard.id(),
                        heard.projectId(),
                        heard.institutionId(),
                        heard.amount(),
                        heard.currency(),
                        heard.settledOn(),
                        heard.settledAt(),
                        now)
                == 1;
    }

    /** In the order in which they were settled. */
    List<Settlement> of(UUID project) {
        return Sql.list(
                database,
                """
                select id, project_id, institution_id, amount, currency, settled_on, settled_at
                  from support_settlement where project_id = ? order by settled_at, id""",
                row -> new Settlement(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getBigDecimal(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getTimestamp(7).toInstant()),
                project);
    }
}
