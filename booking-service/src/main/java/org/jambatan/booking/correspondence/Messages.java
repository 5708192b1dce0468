package org.jambatan.booking.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.booking.order.OrderSide;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Invalid;
import org.jambatan.platform.sql.Sql;

/** The messages of orders: rows that nobody changes, numbered while the order's row is locked. */
@ApplicationScoped
class Messages {

    private final DataSource database;

    Messages(DataSource database) {
        this.database = database;
    }

    int last(UUID order) {
        return Sql.one(
                        database,
                        "select coalesce(max(number), 0) from order_message where order_id = ?",
                        row -> row.getInt(1),
                        order)
                .orElse(0);
    }

    void add(UUID order, OrderMessageView message) {
        Sql.run(
                database,
                "insert into order_message (order_id, number, side, account, text, at) values (?, ?, ?, ?, ?, ?)",
                order,
                message.number(),
                message.side().name(),
                message.account(),
                message.text(),
                message.at());
    }

    /** In the order in which they were written. */
    Page<OrderMessageView> page(UUID order, PageRequest page) {
        var after = page.cursor().map(Messages::number).orElse(0);
        var rows = Sql.list(database, """
                select number, side, account, text, at from order_message
                where order_id = ? and number > ? order by number limit ?""", Messages::read, order, after, page.limitAndOneMore());
        var cut = Page.of(rows, page, row -> new Cursor(Integer.toString(row.number()), order));
        return page.wantsCount() ? cut.counted(last(order)) : cut;
    }

    private static int number(Cursor cursor) {
        if (!cursor.sortKey().matches("\\d{1,9}")) {
            throw new Invalid("cursor", "is not a cursor this list has given");
        }
        return Integer.parseInt(cursor.sortKey());
    }

    private static OrderMessageView read(ResultSet row) throws SQLException {
        return new OrderMessageView(
                row.getInt(1),
                OrderSide.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant());
    }
}
