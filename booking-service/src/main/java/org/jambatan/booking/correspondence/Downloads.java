package org.jambatan.booking.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.booking.order.OrderCard;
import org.jambatan.booking.order.OrderSide;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Who fetched what: rows that nobody changes. */
@ApplicationScoped
class Downloads {

    private final DataSource database;

    Downloads(DataSource database) {
        this.database = database;
    }

    void add(OrderFile file, @Nullable OrderSide side, String account, Instant now) {
        Sql.run(
                database,
                "insert into order_download (id, order_id, file_id, account, side, at) values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                file.orderId(),
                file.id(),
                account,
                side == null ? null : side.name(),
                now);
    }

    /** Newest first, as far as this caller may know of the file. */
    Page<OrderDownloadView> page(OrderCard order, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var rows = Sql.list(
                database,
                """
                select d.id, d.file_id, f.name, f.result, d.account, d.side, d.at
                from order_download d join order_file f on f.id = d.file_id
                where d.order_id = ? and (? or not f.result) and (cast(? as uuid) is null or d.id < ?)
                order by d.id desc limit ?""",
                Downloads::read,
                order.id(),
                Results.areSeenIn(order),
                after,
                after,
                page.limitAndOneMore());
        var cut = Page.of(rows, page, row -> new Cursor("", row.id()));
        return page.wantsCount() ? cut.counted(count(order)) : cut;
    }

    private long count(OrderCard order) {
        return Sql.one(database, """
                        select count(*) from order_download d join order_file f on f.id = d.file_id
                        where d.order_id = ? and (? or not f.result)""", row -> row.getLong(1), order.id(), Results.areSeenIn(order))
                .orElse(0L);
    }

    private static OrderDownloadView read(ResultSet row) throws SQLException {
        return new OrderDownloadView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)).map(OrderSide::valueOf).orElse(null),
                row.getTimestamp(7).toInstant());
    }
}
