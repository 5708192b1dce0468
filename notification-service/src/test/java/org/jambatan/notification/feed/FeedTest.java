package org.jambatan.notification.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jambatan.notification.Institution;
import org.jambatan.notification.NotificationTest;
import org.jambatan.notification.Told;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.kafka.TopicRecord;
import org.jambatan.testkit.servers.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two agencies, each with a programme, and what reaches which of them. */
@NotificationTest
class FeedTest {
    private static final Agency SELANGOR = Agency.any();
    private static final Agency OTHER = Agency.any();

    @Inject
    DataSource database;

    private final Institution provider = Institution.any();
    private final Institution customer = Institution.any();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Map<String, Topic> topics = new HashMap<>();

    @AfterEach
    void close() {
        topics.values().forEach(Topic::close);
    }

    @Test
    void an_agency_sees_what_happens_in_its_programmes_unchanged_and_another_sees_nothing_of_it() {
        agenciesAreOpen();
        takesPart(provider, SELANGOR);
        takesPart(customer, SELANGOR, OTHER);

        var booking = booking("confirmed", SELANGOR);
        var theirs = booking("confirmed", OTHER);
        var nobodys = booking("confirmed");

        var seen = await(SELANGOR.feed(), booking.subject(), 1).getFirst();
        assertThat(seen.value()).isEqualTo(booking.json());
        assertThat(seen.key()).isEqualTo(booking.subject());
        await(OTHER.feed(), theirs.subject(), 1);
        afterAll();
        assertThat(about(OTHER.feed(), booking)).isEmpty();
        assertThat(about(SELANGOR.feed(), theirs))
                .as("its customer and provider take part, but the booking is another programme's")
                .isEmpty();
        assertThat(about(SELANGOR.feed(), nobodys)).isEmpty();
        assertThat(about(OTHER.feed(), nobodys)).isEmpty();
    }

    @Test
    void what_a_partner_of_two_agencies_publishes_goes_to_both() {
        agenciesAreOpen();
        takesPart(provider, SELANGOR, OTHER);

        var published = tell("jambatan.catalog", offering("published", "PUBLISHED", 2));

        await(SELANGOR.feed(), published.subject(), 1);
        await(OTHER.feed(), published.subject(), 1);
    }

    @Test
    void drafts_never_leave_and_what_was_published_is_followed_to_its_end_in_order() {
        agenciesAreOpen();
        takesPart(provider, SELANGOR);
        var id = UUID.randomUUID();
        var draft = UUID.randomUUID();

        tell("jambatan.catalog", offering("drafted", "DRAFT", 1).about(draft));
        tell("jambatan.catalog", offering("revised", "DRAFT", 2).about(draft));
        tell("jambatan.catalog", offering("retired", "RETIRED", 3).about(draft));
        tell("jambatan.catalog.state", offering("state", "DRAFT", 1).about(draft));
        tell("jambatan.catalog.state", offering("state", "RETIRED", 3).about(draft));
        tell("jambatan.catalog", offering("drafted", "DRAFT", 1).about(id));
        tell("jambatan.catalog", offering("revised", "DRAFT", 2).about(id));
        tell("jambatan.catalog", offering("published", "PUBLISHED", 3).about(id));
        tell("jambatan.catalog", offering("revised", "PUBLISHED", 4).about(id));
        tell("jambatan.catalog", offering("suspended", "SUSPENDED", 5).about(id));
        tell("jambatan.catalog", offering("retired", "RETIRED", 6).about(id));
        for (var version = 1; version <= 6; version++) {
            var status = version < 3 ? "DRAFT" : version < 6 ? "PUBLISHED" : "RETIRED";
            tell("jambatan.catalog.state", offering("state", status, version).about(id));
        }

        assertThat(versions(await(SELANGOR.feed(), id, 4))).containsExactly("3", "4", "5", "6");
        assertThat(versions(await(SELANGOR.state(), id, 4))).containsExactly("3", "4", "5", "6");
        afterAll();
        assertThat(records(SELANGOR.feed(), draft)).isEmpty();
        assertThat(records(SELANGOR.state(), draft)).isEmpty();
    }

    @Test
    void who_joins_later_is_there_from_that_day_on_and_as_he_stands() {
        agenciesAreOpen();
        var old = tell(
                "jambatan.catalog",
                offering("published", "PUBLISHED", 2)
                        .with("/time", Instant.now().minus(Duration.ofDays(5)).toString()));
        var id = UUID.fromString(old.subject());
        var state =
                tell("jambatan.catalog.state", offering("state", "PUBLISHED", 2).about(id));
        afterAll();
        assertThat(records(SELANGOR.state(), id)).isEmpty();

        takesPart(provider, SELANGOR);

        assertThat(await(SELANGOR.state(), id, 1).getFirst().value()).isEqualTo(state.json());
        await(SELANGOR.state(), provider.id(), 1);
        var next =
                tell("jambatan.catalog", offering("suspended", "SUSPENDED", 3).about(id));
        assertThat(await(SELANGOR.feed(), id, 1).getFirst().value()).isEqualTo(next.json());
    }

    @Test
    void what_is_heard_before_who_takes_part_is_told_when_that_is_known_and_in_order() {
        var late = Agency.any();
        var id = UUID.randomUUID();
        tell("jambatan.catalog", offering("published", "PUBLISHED", 2).about(id));
        tell("jambatan.catalog", offering("suspended", "SUSPENDED", 3).about(id));
        var booking = booking("confirmed", late);
        afterAll();

        takesPart(provider, late);
        late.open(database);

        assertThat(versions(await(late.feed(), id, 2))).containsExactly("2", "3");
        await(late.feed(), booking.subject(), 1);
        tell("jambatan.catalog", offering("resumed", "PUBLISHED", 4).about(id));
        assertThat(versions(await(late.feed(), id, 3))).containsExactly("2", "3", "4");
    }

    @Test
    void who_leaves_is_ended_in_the_state_but_for_its_own_record_and_for_the_bookings() {
        agenciesAreOpen();
        takesPart(provider, SELANGOR);
        var offering = tell("jambatan.catalog.state", offering("state", "PUBLISHED", 2));
        var booking = tell("jambatan.bookings.state", bookingState(SELANGOR));
        await(SELANGOR.state(), offering.subject(), 1);
        await(SELANGOR.state(), booking.subject(), 1);

        var left = tell(
                "jambatan.partners.state",
                Agency.partner(provider, 2, today.minusDays(9), today.minusDays(4), SELANGOR));

        assertThat(await(SELANGOR.state(), offering.subject(), 2).getLast().value())
                .isNull();
        assertThat(await(SELANGOR.state(), provider.id(), 2).getLast().value()).isEqualTo(left.json());
        var after = tell("jambatan.catalog", offering("published", "PUBLISHED", 7));
        afterAll();
        assertThat(about(SELANGOR.feed(), after)).isEmpty();
        assertThat(records(SELANGOR.state(), booking.subject())).hasSize(1);
    }

    @Test
    void an_event_that_comes_again_is_copied_once_and_order_holds_for_each_of_many() {
        agenciesAreOpen();
        takesPart(provider, SELANGOR);
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (var version = 1; version <= 15; version++) {
            for (var id : ids) {
                var event = offering("published", "PUBLISHED", version).about(id);
                tell("jambatan.catalog", event);
                tell("jambatan.catalog", event);
            }
        }
        for (var id : ids) {
            assertThat(versions(await(SELANGOR.feed(), id, 15)))
                    .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
        }
    }

    @Test
    void an_agency_goes_back_by_time() {
        agenciesAreOpen();
        takesPart(provider, SELANGOR);
        var before = tell("jambatan.catalog", offering("published", "PUBLISHED", 2));
        await(SELANGOR.feed(), before.subject(), 1);
        var moment = Instant.now();
        var after = tell("jambatan.catalog", offering("published", "PUBLISHED", 2));
        await(SELANGOR.feed(), after.subject(), 1);

        var subjects = subjectsSince(moment);

        assertThat(subjects).contains(after.subject()).doesNotContain(before.subject());
    }

    @Test
    void the_streams_are_made_with_their_settings_and_their_lag_shows_in_the_health()
            throws ExecutionException, InterruptedException {
        agenciesAreOpen();
        try (var admin = Admin.create(Map.of("bootstrap.servers", Servers.kafka()))) {
            var feed = new ConfigResource(ConfigResource.Type.TOPIC, FeedTopic.of(SELANGOR.id()));
            var state = new ConfigResource(ConfigResource.Type.TOPIC, FeedTopic.ofState(SELANGOR.id()));
            var configs = admin.describeConfigs(List.of(feed, state)).all().get();
            assertThat(configs.get(feed).get("retention.ms").value()).isEqualTo("2592000000");
            assertThat(configs.get(feed).get("cleanup.policy").value()).isEqualTo("delete");
            assertThat(configs.get(state).get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(admin.describeTopics(List.of(feed.name(), state.name()))
                            .allTopicNames()
                            .get()
                            .values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(3));
        }
        assertThat((Integer) given().get("/q/health/live")
                        .path("checks.find { it.name == 'event-consumer' }.data.'lag-feeder'"))
                .isNotNull();
    }

    private void agenciesAreOpen() {
        SELANGOR.open(database);
        OTHER.open(database);
    }

    private void takesPart(Institution partner, Agency... agencies) {
        tell("jambatan.partners.state", Agency.partner(partner, 1, today, null, agencies));
        for (var agency : agencies) {
            if (Set.of(SELANGOR, OTHER).contains(agency)) {
                await(agency.state(), partner.id(), 1);
            }
        }
    }

    private CloudEvent booking(String name, Agency... agencies) {
        return tell("jambatan.bookings", bookingOf(name, agencies));
    }

    private CloudEvent bookingOf(String name, Agency... agencies) {
        var programmes = new ArrayList<String>();
        for (var agency : agencies) {
            programmes.add(agency.programme().toString());
        }
        return Told.booking(name, customer, provider).with("/data/programmeIds", programmes);
    }

    private CloudEvent bookingState(Agency agency) {
        return bookingOf("confirmed", agency).with("/type", "org.jambatan.booking.state.v1");
    }

    private CloudEvent offering(String name, String status, long version) {
        return CloudEvent.example("catalog-service", "offering." + name)
                .about(UUID.randomUUID())
                .version(version)
                .with("/partnerid", provider.id().toString())
                .with("/data/partnerId", provider.id().toString())
                .with("/data/partners", List.of(provider.id().toString()))
                .with("/data/status", status);
    }

    /** Everything told before has been heard by the feeder when this returns: by a mark on each partition of its key. */
    private void afterAll() {
        var deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        var behind = new ArrayList<Object>();
        try (var admin = Admin.create(Map.of("bootstrap.servers", Servers.kafka()))) {
            do {
                behind.clear();
                var done = admin.listConsumerGroupOffsets("notification-service-feeder")
                        .partitionsToOffsetAndMetadata()
                        .get();
                try (var consumer = consumer()) {
                    consumer.endOffsets(done.keySet()).forEach((partition, end) -> {
                        if (done.get(partition).offset() < end) {
                            behind.add(partition);
                        }
                    });
                }
                assertThat(System.nanoTime()).as("behind on " + behind).isLessThan(deadline);
            } while (!behind.isEmpty());
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> subjectsSince(Instant moment) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(FeedTopic.of(SELANGOR.id())).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            var wanted = new HashMap<TopicPartition, Long>();
            partitions.forEach(partition -> wanted.put(partition, moment.toEpochMilli()));
            consumer.offsetsForTimes(wanted).forEach((partition, found) -> {
                if (found == null) {
                    consumer.seekToEnd(List.of(partition));
                } else {
                    consumer.seek(partition, found.offset());
                }
            });
            var subjects = new ArrayList<String>();
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> subjects.add(record.key()));
            }
            return subjects;
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", Servers.kafka(), "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private CloudEvent tell(String topic, CloudEvent event) {
        return topics.computeIfAbsent(topic, Topic::fromNow).publish(event);
    }

    private static List<TopicRecord> await(Topic topic, Object key, int count) {
        Predicate<TopicRecord> wanted = record -> record.key().equals(key.toString());
        try (topic) {
            var deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
            while (true) {
                var found = topic.upToNow().stream().filter(wanted).toList();
                if (found.size() >= count) {
                    return found;
                }
                assertThat(System.nanoTime())
                        .as("%s of %s records of %s", found.size(), count, key)
                        .isLessThan(deadline);
            }
        }
    }

    private static List<TopicRecord> records(Topic topic, Object key) {
        try (topic) {
            return topic.upToNow().stream()
                    .filter(record -> record.key().equals(key.toString()))
                    .toList();
        }
    }

    private static List<TopicRecord> about(Topic topic, CloudEvent event) {
        return records(topic, event.subject());
    }

    private static List<String> versions(List<TopicRecord> records) {
        return records.stream()
                .map(record -> record.event().text("/aggregateversion"))
                .toList();
    }
}
