package org.jambatan.booking.checkout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** What was asked for and how each leg stands, in explicit SQL; a checkout's row is the lock of all its legs. */
@ApplicationScoped
class CheckoutRows {

    private final DataSource database;
    private final ObjectMapper mapper;

    CheckoutRows(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Heard once: a second time nothing is added. */
    void add(AskedCheckout checkout, Instant now) {
        Sql.run(
                database,
                "insert into checkout (id, asked, heard_at) values (?, cast(? as jsonb), ?) on conflict do nothing",
                checkout.id(),
                written(checkout),
                now);
    }

    /** The checkout as it was asked for and when it was heard first, locked until the transaction ends. */
    Known locked(UUID id) {
        return Sql.one(
                        database,
                        "select asked, heard_at from checkout where id = ? for update",
                        row -> new Known(
                                read(row.getString(1), new TypeReference<AskedCheckout>() {}),
                                row.getTimestamp(2).toInstant()),
                        id)
                .orElseThrow();
    }

    record Known(AskedCheckout checkout, Instant heardAt) {}

    void addLeg(UUID checkout, UUID leg, boolean isSlot) {
        Sql.run(database, """
                insert into checkout_leg (id, checkout_id, is_slot, outcome, refusals, version)
                values (?, ?, ?, 'WAITING', '[]', 0) on conflict do nothing""", leg, checkout, isSlot);
    }

    List<Leg> legsOf(UUID checkout) {
        return Sql.list(database, """
                select id, checkout_id, is_slot, outcome, booking_id, item_id, order_id, refusals, version
                  from checkout_leg where checkout_id = ? order by id""", this::leg, checkout);
    }

    void write(Leg leg) {
        Sql.run(
                database,
                """
                update checkout_leg
                   set outcome = ?, booking_id = ?, item_id = ?, order_id = ?, refusals = cast(? as jsonb), version = ?
                 where id = ?""",
                leg.outcome().name(),
                leg.bookingId(),
                leg.itemId(),
                leg.orderId(),
                written(leg.refusals()),
                leg.version(),
                leg.id());
    }

    /** Newest first, so that those that fail whenever they are tried do not keep the others from their turn. */
    List<UUID> waiting() {
        return Sql.list(database, """
                select id from checkout
                 where exists (select 1 from checkout_leg where checkout_id = checkout.id and outcome = 'WAITING')
                 order by heard_at desc, id desc limit 200""", row -> row.getObject(1, UUID.class));
    }

    private Leg leg(ResultSet row) throws SQLException {
        return new Leg(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getBoolean(3),
                Outcome.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                row.getObject(7, UUID.class),
                read(row.getString(8), new TypeReference<List<LegRefusal>>() {}),
                row.getLong(9));
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private String written(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
