package org.jambatan.booking.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A select of bookings' ids under construction: its text, and its values in the text's order. */
final class BookingQuery {

    private final StringBuilder sql = new StringBuilder("select b.id from booking b where true");
    private final List<@Nullable Object> values = new ArrayList<>();

    BookingQuery where(String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
        return this;
    }

    BookingQuery where(String condition, Optional<?> value) {
        value.ifPresent(there -> where(condition, there));
        return this;
    }

    /** Those with one item that satisfies all of what the filter says of items. */
    BookingQuery whereAnItemIs(BookingFilter filter) {
        if (filter.offering().isEmpty()
                && filter.from().isEmpty()
                && filter.to().isEmpty()) {
            return this;
        }
        sql.append(" and exists (select 1 from booking_item i where i.booking_id = b.id");
        where("i.offering_id = ?", filter.offering());
        where("i.ends_at > ?", filter.from());
        where("i.starts_at < ?", filter.to());
        sql.append(")");
        return this;
    }

    BookingQuery newestFirst(int limit) {
        sql.append(" order by b.id desc limit ?");
        values.add(limit);
        return this;
    }

    String sql() {
        return "(" + sql + ")";
    }

    List<@Nullable Object> values() {
        return values;
    }
}
