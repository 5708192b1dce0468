package org.jambatan.mou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;

/** All declared conflicts with applications for support. */
@ApplicationScoped
class SupportConflicts {

    private final DataSource database;

    SupportConflicts(DataSource database) {
        this.database = database;
    }

    /** The applications to this programme that this account is too close to, as far as declared. */
    Set<UUID> of(String account, UUID programme) {
        return Set.copyOf(Sql.list(database, """
                select c.application_id from support_conflict c join support_application a on a.id = c.application_id
                 where c.account = ? and a.programme_id = ?""", row -> row.getObject(1, UUID.class), account, programme));
    }

    /** Nobody declares one with this application until the transaction ends. */
    void hold(UUID programme, UUID application) {
        Sql.list(
                database,
                "select id from support_application where id = ? and programme_id = ? for update",
                row -> row.getObject(1, UUID.class),
                application,
                programme);
    }

    SupportConflictView declare(UUID application, String account, String reason, String by, Instant now) {
        var id = Ids.next();
        var added = Sql.run(database, """
                insert into support_conflict (id, application_id, account, reason, declared_by, declared_at)
                values (?, ?, ?, ?, ?, ?) on conflict (application_id, account) do nothing""", id, application, account, reason, by, now);
        if (added == 0) {
            throw new Refused("support-conflict", new WhyNotScored.ConflictStands());
        }
        return new SupportConflictView(id, application, account, reason, by, now, List.of(), 1);
    }

    /** In the order they were declared, one more than the page holds. */
    List<SupportConflictView> list(UUID application, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return Sql.list(database, """
                select id, application_id, account, reason, declared_by, declared_at from support_conflict
                 where application_id = ? and id > ? order by id limit ?""", row -> view(row), application, after, page.limitAndOneMore());
    }

    long count(UUID application) {
        return Sql.one(
                        database,
                        "select count(*) from support_conflict where application_id = ?",
                        row -> row.getLong(1),
                        application)
                .orElse(0L);
    }

    private static SupportConflictView view(ResultSet row) throws SQLException {
        return new SupportConflictView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                List.of(),
                1);
    }
}
