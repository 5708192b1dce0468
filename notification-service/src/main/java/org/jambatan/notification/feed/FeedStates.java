package org.jambatan.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.event.IncomingEvent;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** How everything stands, and who has it so. */
@ApplicationScoped
class FeedStates {
    private static final String FOUND = """
            select s.aggregate_id, s.name, s.version, s.payload, s.agencies,
                   case when s.payload is null then '{}'
                        else agencies_concerned(s.partners, s.programmes, s.aggregate_id, cast(? as timestamptz)) end
            from feed_state s where %s""";

    private final DataSource database;
    private final Outbox outbox;

    FeedStates(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Takes it, unless a later version has been heard already, and tells all it concerns. */
    void tell(IncomingEvent state, Concern concern, boolean isShown, Instant now) {
        var taken = Sql.run(
                database,
                """
                insert into feed_state (aggregate_id, name, version, partners, programmes, shown, payload)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (aggregate_id) do update
                set version = excluded.version, partners = excluded.partners, programmes = excluded.programmes,
                    shown = feed_state.shown or excluded.shown, payload = excluded.payload
                where feed_state.version < excluded.version""",
                state.subject(),
                state.name(),
                state.version(),
                concern.partnersArray(),
                concern.programmesArray(),
                isShown,
                isShown ? state.text() : null);
        if (taken == 1) {
            Sql.list(database, FOUND.formatted("s.aggregate_id = ?"), Found::read, now, state.subject())
                    .forEach(found -> bringUpToDate(found, true));
        }
    }

    /** Gives what has come to concern an agency, and ends what no longer does. */
    void tellAgain(Scope scope, Instant now) {
        Sql.list(
                        database,
                        FOUND.formatted("s.partners && ? or s.programmes && ?"),
                        Found::read,
                        now,
                        scope.partnersArray(),
                        scope.programmesArray())
                .forEach(found -> bringUpToDate(found, false));
    }

    /** Whether this aggregate was for others to see at any time. */
    boolean showed(UUID aggregate) {
        return Sql.one(
                        database,
                        "select shown from feed_state where aggregate_id = ?",
                        row -> row.getBoolean(1),
                        aggregate)
                .orElse(false);
    }

    private void bringUpToDate(Found found, boolean isNews) {
        for (var agency : found.wanted()) {
            if (isNews || !found.held().contains(agency)) {
                forward(agency, found, found.payload());
            }
        }
        for (var agency : found.held()) {
            if (!found.wanted().contains(agency)) {
                forward(agency, found, null);
            }
        }
        if (!found.wanted().equals(found.held())) {
            Sql.run(
                    database,
                    "update feed_state set agencies = ? where aggregate_id = ?",
                    found.wanted().toArray(UUID[]::new),
                    found.aggregate());
        }
    }

    private void forward(UUID agency, Found found, @Nullable String payload) {
        outbox.forward(FeedTopic.ofState(agency), found.name(), found.aggregate(), found.version(), payload);
    }

    private record Found(
            UUID aggregate,
            String name,
            long version,
            @Nullable String payload,
            Set<UUID> held,
            Set<UUID> wanted) {
        static Found read(ResultSet row) throws SQLException {
            return new Found(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4),
                    ids(row, 5),
                    ids(row, 6));
        }

        private static Set<UUID> ids(ResultSet row, int column) throws SQLException {
            return Set.copyOf(List.of((UUID[]) row.getArray(column).getArray()));
        }
    }
}
