package org.jambatan.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.notification.Institution;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;

/** An agency of a test's own with one programme, as mou-service would tell of them. All of it is synthetic. */
record Agency(UUID id, UUID programme) {
    static Agency any() {
        return new Agency(UUID.randomUUID(), UUID.randomUUID());
    }

    CloudEvent opened(String name) {
        return CloudEvent.example("mou-service", name)
                .about(programme)
                .with("/data/agency/partnerId", id.toString())
                .with("/data/partners", List.of(id.toString()))
                .with("/partnerid", id.toString());
    }

    /** Known to the service, and its topics there. */
    Agency open(DataSource database) {
        try (var programmes = Topic.fromNow("jambatan.programmes.state")) {
            programmes.publish(opened("programme.state"));
        }
        awaitOpen(database);
        return this;
    }

    void awaitOpen(DataSource database) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (Sql.list(database, "select 1 from feed where agency_id = ? and opened_at is not null", row -> 1, id)
                .isEmpty()) {
            assertThat(System.nanoTime()).as("the stream of " + this).isLessThan(deadline);
        }
    }

    Topic feed() {
        return Topic.named("jambatan.feed." + id);
    }

    Topic state() {
        return Topic.named("jambatan.feed." + id + ".state");
    }

    /** The state of a partner that takes part in these agencies' programmes. */
    static CloudEvent partner(Institution partner, long version, LocalDate from, LocalDate until, Agency... agencies) {
        var participations = new ArrayList<Map<String, String>>();
        for (var agency : agencies) {
            var programme = agency.programme().toString();
            participations.add(
                    until == null
                            ? Map.of("programmeId", programme, "from", from.toString())
                            : Map.of("programmeId", programme, "from", from.toString(), "until", until.toString()));
        }
        return CloudEvent.example("mou-service", "partner.state")
                .about(partner.id())
                .version(version)
                .with("/partnerid", partner.id().toString())
                .with("/data/partners", List.of(partner.id().toString()))
                .with("/data/participations", participations);
    }
}
