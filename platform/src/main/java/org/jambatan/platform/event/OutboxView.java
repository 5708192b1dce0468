package org.jambatan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;

/** The outbox as officers and auditors read it; ids are UUIDv7, so their order is that of time. */
@ApplicationScoped
public class OutboxView {

    private final DataSource database;

    OutboxView(DataSource database) {
        this.database = database;
    }

    public Page<OutboxEntry> list(OutboxFilter filter, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var rows = Sql.list(
                database,
                """
                select id, topic, type, aggregate_id, aggregate_version, created_at, published_at, parked_because,
                       republished
                from outbox where %s and (cast(? as uuid) is null or id < ?) order by id desc limit ?""".formatted(OutboxFilter.CONDITION),
                OutboxView::read,
                filter.values(after, after, page.limitAndOneMore()));
        var items = Page.of(rows, page, entry -> new Cursor("", entry.id()));
        return page.wantsCount() ? items.counted(count(filter)) : items;
    }

    private long count(OutboxFilter filter) {
        return Sql.one(
                        database,
                        "select count(*) from outbox where " + OutboxFilter.CONDITION,
                        row -> row.getLong(1),
                        filter.values())
                .orElse(0L);
    }

    private static OutboxEntry read(ResultSet row) throws SQLException {
        var published = row.getTimestamp(7);
        return new OutboxEntry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getLong(5),
                row.getTimestamp(6).toInstant(),
                published == null ? null : published.toInstant(),
                row.getString(8),
                row.getInt(9));
    }
}
