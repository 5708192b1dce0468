package org.jambatan.notification.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.event.IncomingEvent;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.sql.Sql;

/** What was heard of late, and who has been told of it. */
@ApplicationScoped
class FeedEvents {
    /** Once a later event of an aggregate has gone out, an earlier one stays behind: order is kept whatever happens. */
    private static final String DUE = """
            select e.seq, e.name, e.aggregate_id, e.version, e.payload, agency
            from feed_event e
                 cross join unnest(agencies_concerned(e.partners, e.programmes, e.aggregate_id, e.at)) agency
            where %s
              and agency <> all (e.agencies)
              and not exists (select 1 from feed_event later
                              where later.aggregate_id = e.aggregate_id and later.version > e.version
                                and agency = any (later.agencies))
            order by e.aggregate_id, e.version""";

    private final DataSource database;
    private final Outbox outbox;

    FeedEvents(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Keeps it, and tells those it concerns as far as is known. */
    void tell(IncomingEvent event, Concern concern) {
        Sql.run(
                database,
                """
                insert into feed_event (id, name, aggregate_id, version, at, partners, programmes, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict on constraint feed_event_once do nothing""",
                event.id(),
                event.name(),
                event.subject(),
                event.version(),
                event.time(),
                concern.partnersArray(),
                concern.programmesArray(),
                event.text());
        send(Sql.list(database, DUE.formatted("e.id = ?"), Due::read, event.id()));
    }

    /** Tells what is owed now that more is known of who takes part where. */
    void tellAgain(Scope scope) {
        send(Sql.list(
                database,
                DUE.formatted("(e.partners && ? or e.programmes && ?)"),
                Due::read,
                scope.partnersArray(),
                scope.programmesArray()));
    }

    /** Whether anybody may have seen an event of this aggregate. */
    boolean showed(UUID aggregate) {
        return Sql.one(database, "select 1 from feed_event where aggregate_id = ? limit 1", row -> true, aggregate)
                .isPresent();
    }

    private void send(List<Due> all) {
        for (var due : all) {
            outbox.forward(FeedTopic.of(due.agency()), due.name(), due.aggregate(), due.version(), due.payload());
            Sql.run(
                    database,
                    "update feed_event set agencies = agencies || ? where seq = ?",
                    new UUID[] {due.agency()},
                    due.seq());
        }
    }

    private record Due(long seq, String name, UUID aggregate, long version, String payload, UUID agency) {
        static Due read(ResultSet row) throws SQLException {
            return new Due(
                    row.getLong(1),
                    row.getString(2),
                    row.getObject(3, UUID.class),
                    row.getLong(4),
                    row.getString(5),
                    row.getObject(6, UUID.class));
        }
    }
}
