package org.jambatan.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;

/** The audit as officers and auditors read it, newest first. */
@ApplicationScoped
public class AuditTrail {

    private final DataSource database;

    AuditTrail(DataSource database) {
        this.database = database;
    }

    public Page<AuditEntry> list(Optional<UUID> object, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var rows = Sql.list(
                database,
                """
                select id, at, account, partners, command, path, object_id, before_hash, after_hash, reason from audit
                where (cast(? as uuid) is null or object_id = ?) and (cast(? as uuid) is null or id < ?)
                order by id desc limit ?""",
                AuditTrail::read,
                object.orElse(null),
                object.orElse(null),
                after,
                after,
                page.limitAndOneMore());
        var items = Page.of(rows, page, entry -> new Cursor("", entry.id()));
        return page.wantsCount() ? items.counted(count(object)) : items;
    }

    private long count(Optional<UUID> object) {
        return Sql.one(
                        database,
                        "select count(*) from audit where cast(? as uuid) is null or object_id = ?",
                        row -> row.getLong(1),
                        object.orElse(null),
                        object.orElse(null))
                .orElse(0L);
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject(1, UUID.class),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                List.of((UUID[]) row.getArray(4).getArray()),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
