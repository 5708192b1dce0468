package org.jambatan.platform.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** Which events of the outbox are asked for; what is absent leaves all in. {@code from} is inside, {@code until} not. */
public record OutboxFilter(
        Optional<String> topic,
        Optional<UUID> aggregateId,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<State> state) {

    private static final int LONGEST_TOPIC = 249; // Kafka's own limit

    /** Where an event stands. */
    public enum State {
        WAITING,
        PUBLISHED,
        PARKED
    }

    /** Reads query parameters, and notes what is wrong with them. */
    public static OutboxFilter of(
            Parameters query,
            @Nullable String topic,
            @Nullable String aggregateId,
            @Nullable String from,
            @Nullable String until,
            @Nullable String state) {
        return new OutboxFilter(
                query.text("topic", topic, LONGEST_TOPIC),
                query.uuid("aggregateId", aggregateId),
                query.instant("from", from),
                query.instant("until", until),
                query.oneOf("state", state, State.class));
    }

    /** The condition over the columns of {@code outbox}; its values are {@link #values}. */
    static final String CONDITION = """
            (cast(? as text) is null or topic = ?) and (cast(? as uuid) is null or aggregate_id = ?)
            and (cast(? as timestamptz) is null or created_at >= ?)
            and (cast(? as timestamptz) is null or created_at < ?)
            and (cast(? as text) is null
                 or ? = case when published_at is not null then 'PUBLISHED'
                             when parked_because is not null then 'PARKED' else 'WAITING' end)""";

    @Nullable
    Object[] values(@Nullable Object... more) {
        var values = new @Nullable Object[10 + more.length];
        var twice = new @Nullable Object[] {
            topic.orElse(null),
            aggregateId.orElse(null),
            from.orElse(null),
            until.orElse(null),
            state.map(Enum::name).orElse(null)
        };
        for (var i = 0; i < 10; i++) {
            values[i] = twice[i / 2];
        }
        System.arraycopy(more, 0, values, 10, more.length);
        return values;
    }
}
