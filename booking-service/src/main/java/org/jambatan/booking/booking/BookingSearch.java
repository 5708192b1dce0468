package org.jambatan.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ids of bookings in explicit SQL. A caller's own are looked up as customer, as provider and as the agency of
 * a programme apart, each by its index, since one condition with OR would read through everybody's.
 */
@ApplicationScoped
class BookingSearch {

    private final DataSource database;

    BookingSearch(DataSource database) {
        this.database = database;
    }

    List<UUID> newestFirst(Party eyes, BookingFilter filter, PageRequest page) {
        var limit = page.limitAndOneMore();
        var queries = queries(eyes, filter).stream()
                .map(query ->
                        query.where("b.id < ?", page.cursor().map(Cursor::id)).newestFirst(limit))
                .toList();
        if (queries.isEmpty()) {
            return List.of();
        }
        var values = valuesOf(queries);
        values.add(limit);
        return Sql.list(
                database,
                "select id from (" + unionOf(queries) + ") as found order by id desc limit ?",
                row -> row.getObject(1, UUID.class),
                values.toArray());
    }

    /** The resources of all its items. */
    List<UUID> resourcesOf(UUID booking) {
        return Sql.list(
                database,
                "select distinct unnest(resource_ids) from booking_item where booking_id = ?",
                row -> row.getObject(1, UUID.class),
                booking);
    }

    long count(Party eyes, BookingFilter filter) {
        var queries = queries(eyes, filter);
        if (queries.isEmpty()) {
            return 0;
        }
        return Sql.one(
                        database,
                        "select count(*) from (" + unionOf(queries) + ") as found",
                        row -> row.getLong(1),
                        valuesOf(queries).toArray())
                .orElse(0L);
    }

    private static List<BookingQuery> queries(Party eyes, BookingFilter filter) {
        var queries = new ArrayList<BookingQuery>();
        if (eyes.seesAll()) {
            queries.add(new BookingQuery());
        } else {
            eyes.customer()
                    .ifPresent(partner -> queries.add(new BookingQuery().where("b.customer_partner_id = ?", partner)));
            eyes.provider()
                    .ifPresent(partner -> queries.add(new BookingQuery()
                            .where(
                                    "b.id in (select p.booking_id from booking_item p where p.provider_partner_id = ?)",
                                    partner)));
            if (!eyes.programmes().isEmpty()) {
                queries.add(new BookingQuery()
                        .where("b.programme_ids && ?", eyes.programmes().toArray(UUID[]::new)));
            }
        }
        queries.forEach(query -> query.where("b.status = ?", filter.status().map(Enum::name))
                .whereAnItemIs(filter)
                .concerning(filter.partner())
                .affectedBy(filter.affected()));
        return queries;
    }

    private static String unionOf(List<BookingQuery> queries) {
        return queries.stream().map(BookingQuery::sql).collect(Collectors.joining(" union "));
    }

    private static List<@Nullable Object> valuesOf(List<BookingQuery> queries) {
        var values = new ArrayList<@Nullable Object>();
        queries.forEach(query -> values.addAll(query.values()));
        return values;
    }
}
