package org.jambatan.notification.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jambatan.platform.sql.Sql;
import org.jboss.logging.Logger;

/** What no event brings about. Every replica makes these rounds: each step may be done twice. */
@ApplicationScoped
class FeedRounds {
    private static final Logger LOG = Logger.getLogger(FeedRounds.class);

    private final DataSource database;
    private final Feeds feeds;
    private final FeedTopics topics;
    private final Feeder feeder;
    private final FeedSettings settings;
    private final Clock clock;

    FeedRounds(DataSource database, Feeds feeds, FeedTopics topics, Feeder feeder, FeedSettings settings, Clock clock) {
        this.database = database;
        this.feeds = feeds;
        this.topics = topics;
        this.feeder = feeder;
        this.settings = settings;
        this.clock = clock;
    }

    /** Topics first: an event for a topic that is not there would hold up the relay, and with it all others. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void openWhatIsPlanned() throws InterruptedException {
        for (var agency : feeds.planned()) {
            if (isMade(agency)) {
                QuarkusTransaction.requiringNew().run(() -> feeder.open(agency));
                LOG.infof("The stream of agency %s is open.", agency);
            }
        }
    }

    /** Somebody may have deleted one by hand. */
    @Scheduled(every = "60s", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeAgainWhatIsMissing() throws InterruptedException {
        for (var agency : feeds.all()) {
            if (!isMade(agency)) {
                return;
            }
        }
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turnDays() {
        QuarkusTransaction.requiringNew().run(feeder::turnDays);
    }

    @Scheduled(cron = "0 50 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prune() {
        Sql.run(
                database,
                "delete from feed_event where heard_at < ?",
                clock.instant().minus(settings.patience()));
    }

    private boolean isMade(UUID agency) throws InterruptedException {
        try {
            topics.make(agency);
            return true;
        } catch (ExecutionException | KafkaException failure) {
            LOG.warnf("The topics of agency %s are not made yet: %s", agency, failure.getMessage());
            return false;
        }
    }
}
