package org.jambatan.booking.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
 * Finds the ids of orders in explicit SQL. A caller's own are looked up as customer, as provider and as the agency of a
 * programme apart, each by its index.
 */
@ApplicationScoped
class OrderSearch {

    private final DataSource database;

    OrderSearch(DataSource database) {
        this.database = database;
    }

    /** One select under construction: its text, and its values in the text's order. */
    private static final class Query {

        private final StringBuilder sql = new StringBuilder("select o.id from placed_order o where true");
        private final List<@Nullable Object> values = new ArrayList<>();

        Query where(String condition, Object... there) {
            sql.append(" and ").append(condition);
            values.addAll(List.of(there));
            return this;
        }
    }

    List<UUID> newestFirst(Onlooker eyes, OrderFilter filter, PageRequest page, Instant now) {
        var limit = page.limitAndOneMore();
        var queries = queries(eyes, filter, now);
        if (queries.isEmpty()) {
            return List.of();
        }
        for (var query : queries) {
            page.cursor().map(Cursor::id).ifPresent(id -> query.where("o.id < ?", id));
            query.sql.append(" order by o.id desc limit ?");
            query.values.add(limit);
        }
        var values = valuesOf(queries);
        values.add(limit);
        return Sql.list(
                database,
                "select id from (" + unionOf(queries) + ") as found order by id desc limit ?",
                row -> row.getObject(1, UUID.class),
                values.toArray());
    }

    long count(Onlooker eyes, OrderFilter filter, Instant now) {
        var queries = queries(eyes, filter, now);
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

    private static List<Query> queries(Onlooker eyes, OrderFilter filter, Instant now) {
        var queries = new ArrayList<Query>();
        if (eyes.readsAll()) {
            queries.add(new Query());
        } else {
            eyes.customer().ifPresent(partner -> queries.add(new Query().where("o.customer_partner_id = ?", partner)));
            eyes.provider().ifPresent(partner -> queries.add(new Query().where("o.provider_partner_id = ?", partner)));
            if (!eyes.programmes().isEmpty()) {
                var programmes = (Object) eyes.programmes().toArray(UUID[]::new);
                queries.add(new Query().where("o.programme_ids && ?", programmes));
            }
        }
        queries.forEach(query -> narrow(query, filter, now));
        return queries;
    }

    /** An unpaid deposit's last day makes an order expired before anybody has said so. */
    private static void narrow(Query query, OrderFilter filter, Instant now) {
        filter.status()
                .ifPresent(status -> query.where(
                        "case when o.status = 'DEPOSIT_DUE' and o.lapses_at <= ? then 'EXPIRED' else o.status end = ?",
                        now,
                        status.name()));
        filter.offering().ifPresent(offering -> query.where("o.offering_id = ?", offering));
        filter.project().ifPresent(project -> query.where("o.project_id = ?", project));
        filter.partner()
                .ifPresent(partner ->
                        query.where("(o.customer_partner_id = ? or o.provider_partner_id = ?)", partner, partner));
    }

    private static String unionOf(List<Query> queries) {
        return queries.stream().map(query -> "(" + query.sql + ")").collect(Collectors.joining(" union "));
    }

    private static List<@Nullable Object> valuesOf(List<Query> queries) {
        var values = new ArrayList<@Nullable Object>();
        queries.forEach(query -> values.addAll(query.values));
        return values;
    }
}
