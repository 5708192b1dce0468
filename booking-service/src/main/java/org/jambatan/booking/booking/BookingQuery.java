package org.jambatan.booking.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Those this partner is a party to, on either side. */
    BookingQuery concerning(Optional<UUID> partner) {
        partner.ifPresent(id -> {
            sql.append(" and (b.customer_partner_id = ? or b.id in (select p.booking_id from booking_item p"
                    + " where p.provider_partner_id = ?))");
            values.add(id);
            values.add(id);
        });
        return this;
    }

    /** Those that stand and are still to come, though their customer or a provider of theirs is suspended or has left. */
    BookingQuery affectedBy(Optional<BookingFilter.Affected> what) {
        if (what.isPresent()) {
            // A text block loses the blanks it begins with, and what stands before may end with a parameter.
            sql.append(' ').append("""
                     and b.status in ('HELD', 'PENDING', 'CONFIRMED', 'IN_USE')
                     and exists (select 1 from booking_item i join partner p
                                        on p.id in (i.provider_partner_id, b.customer_partner_id)
                                 where i.booking_id = b.id and i.ends_at > now()
                                   and i.status in ('HELD', 'PENDING', 'CONFIRMED', 'IN_USE')
                                   and p.status in ('SUSPENDED', 'LEFT'))""");
        }
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
