package org.jambatan.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Events this service could not take in: kept in its own database until an officer replays or discards them. */
@ApplicationScoped
class DeadLetters {

    private static final String COLUMNS =
            "id, topic, event_id, type, payload, reason, attempts, at, state, version, partition, record_offset, record_key, consumer";

    private final DataSource database;
    private final ObjectMapper mapper;
    private final Inbox inbox;

    DeadLetters(DataSource database, ObjectMapper mapper, Inbox inbox) {
        this.database = database;
        this.mapper = mapper;
        this.inbox = inbox;
    }

    void add(Delivery record, String reason, int attempts) {
        Sql.run(
                database,
                """
                insert into dead_letter (id, topic, partition, record_offset, record_key, event_id, type, payload, reason, attempts, consumer)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                Ids.next(),
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                member(record.payload(), "id"),
                member(record.payload(), "type"),
                record.payload().replace("\0", "\\0"),
                reason.replace("\0", "\\0"),
                attempts,
                record.consumer());
    }

    List<DeadLetter> newestFirst(@Nullable String state, PageRequest page) {
        var after = page.cursor().map(cursor -> cursor.id()).orElse(null);
        return Sql.list(
                database,
                "select " + COLUMNS + " from dead_letter where (cast(? as text) is null or state = ?)"
                        + " and (cast(? as uuid) is null or id < ?) order by id desc limit ?",
                DeadLetters::read,
                state,
                state,
                after,
                after,
                page.limitAndOneMore());
    }

    long count(@Nullable String state) {
        return Sql.one(
                        database,
                        "select count(*) from dead_letter where (cast(? as text) is null or state = ?)",
                        row -> row.getLong(1),
                        state,
                        state)
                .orElse(0L);
    }

    /** Open ones of a range, in the order in which they came. */
    List<DeadLetter> open(ReplayDeadLetters wish, int most) {
        return Sql.list(
                database,
                "select " + COLUMNS + " from dead_letter where state = 'OPEN' and at >= ? and at < ?"
                        + " and (cast(? as text) is null or topic = ?)"
                        + " order by topic, partition, record_offset limit ?",
                DeadLetters::read,
                wish.from(),
                wish.until(),
                wish.topic(),
                wish.topic(),
                most);
    }

    Optional<DeadLetter> find(UUID id) {
        return Sql.one(database, "select " + COLUMNS + " from dead_letter where id = ?", DeadLetters::read, id);
    }

    /** Delivers it again, now; an exception means it still can't be taken in, and it stays open. */
    void replay(DeadLetter letter) {
        inbox.deliverOne(new Delivery(
                letter.consumer(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.payload()));
    }

    /** Settles an open letter; false when somebody else was faster. */
    boolean settle(UUID id, String state, String account) {
        return Sql.run(database, """
                        update dead_letter set state = ?, settled_by = ?, settled_at = clock_timestamp(), version = version + 1
                        where id = ? and state = 'OPEN'""", state, account, id) == 1;
    }

    private @Nullable String member(String payload, String name) {
        try {
            var json = mapper.readTree(payload);
            return json != null && json.hasNonNull(name) ? json.path(name).asText() : null;
        } catch (IOException notJson) {
            return null;
        }
    }

    private static DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getTimestamp(8).toInstant(),
                row.getString(9),
                row.getLong(10),
                row.getInt(11),
                row.getLong(12),
                row.getString(13),
                row.getString(14),
                List.of());
    }
}
