package org.jambatan.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.quota.ClientQuotaFilter;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jambatan.embedded.kafka.Certificates;
import org.jambatan.embedded.kafka.InnerListener;
import org.jambatan.embedded.kafka.KafkaServer;
import org.jambatan.embedded.kafka.KafkaSettings;
import org.jambatan.embedded.kafka.OuterListener;
import org.jambatan.embedded.kafka.Topics;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real broker, at whose outer listener strangers, consumers and revoked ones try what they should not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsumersTest {
    private static final String FIRST = "0192f3a0-7b1c-7d00-8a00-000000000001";
    private static final String SECOND = "0192f3a0-7b1c-7d00-8a00-000000000002";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    static KafkaServer server;
    static InnerListener inner;
    static Certificates certificates;
    static int port;
    static Consumers consumers;
    static Consumer lab;
    static Map<String, Object> login;

    /** The folder is formatted and used by a broker without the outer listener, as all were before there was one. */
    @BeforeAll
    static void a_broker_that_is_given_its_outer_listener_later() throws Exception {
        var settings = KafkaSettings.in(folder.resolve("kafka"));
        var before = KafkaServer.start(settings);
        produce(before.bootstrapServers(), "jambatan.bookings", "old", "kept");
        before.stop();
        port = Ports.free();
        certificates = new Certificates(folder.resolve("agencies"));
        server = KafkaServer.start(settings.with(new OuterListener(port, certificates)));
        inner = new InnerListener(server.bootstrapServers());
        consumers = new Consumers(inner);
        for (var agency : List.of(FIRST, SECOND)) {
            new Topics(server.bootstrapServers()).createFeedOf(agency, KafkaSettings.topicsOfThePlatform());
        }
        lab = new Consumer(new Name("lab"), FIRST);
        login = loginOf(lab, consumers.add(lab));
        produce(server.bootstrapServers(), lab.feed(), "a", "first");
        produce(server.bootstrapServers(), lab.state(), "a", "state of first");
        produce(server.bootstrapServers(), "jambatan.feed." + SECOND, "b", "second's");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void services_go_on_as_before_by_the_inner_listener() throws Exception {
        assertThat(read(Map.of("bootstrap.servers", server.bootstrapServers()), "jambatan.bookings"))
                .contains("kept");
        produce(server.bootstrapServers(), "jambatan.orders", "k", "v");
    }

    @Test
    void a_consumer_reads_its_stream_and_its_state_in_a_group_of_its_own() {
        try (var consumer = consumer(login, lab.groupPrefix() + "billing")) {
            consumer.subscribe(List.of(lab.feed(), lab.state()));

            assertThat(values(consumer, 2)).contains("first", "state of first");
            consumer.commitSync();
        }
        var feed = inner.ask(
                "describe",
                admin -> admin.describeTopics(List.of(lab.feed(), lab.state()))
                        .allTopicNames()
                        .get());
        assertThat(feed.values())
                .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(3));
    }

    @Test
    void a_stream_is_kept_thirty_days_and_its_state_for_ever() {
        var feed = new ConfigResource(ConfigResource.Type.TOPIC, lab.feed());
        var state = new ConfigResource(ConfigResource.Type.TOPIC, lab.state());

        var configs = inner.ask(
                "configs",
                admin -> admin.describeConfigs(List.of(feed, state)).all().get());

        assertThat(configs.get(feed).get("retention.ms").value()).isEqualTo("2592000000");
        assertThat(configs.get(feed).get("cleanup.policy").value()).isEqualTo("delete");
        assertThat(configs.get(state).get("cleanup.policy").value()).isEqualTo("compact");
    }

    @Test
    void nobody_comes_in_without_tls_without_the_authority_or_without_the_password() {
        var plain = with(login, Map.of("security.protocol", "SASL_PLAINTEXT"));
        var bare = with(login, Map.of("security.protocol", "PLAINTEXT"));
        var tlsOnly = with(login, Map.of("security.protocol", "SSL"));
        var untrusting = new HashMap<>(login);
        untrusting.keySet().removeIf(key -> key.startsWith("ssl.truststore"));
        var wrong = with(loginOf(lab, "wrong"), Map.of());
        var stranger = with(loginOf(new Consumer(new Name("stranger"), FIRST), "x"), Map.of());

        for (var deaf : List.of(plain, bare, tlsOnly)) {
            assertThat(refusal(deaf)).isInstanceOf(KafkaException.class);
        }
        assertThat(refusal(untrusting)).isInstanceOf(SslAuthenticationException.class);
        assertThat(refusal(wrong)).isInstanceOf(SaslAuthenticationException.class);
        assertThat(refusal(stranger)).isInstanceOf(SaslAuthenticationException.class);
        assertThat(
                        refusal(
                                with(
                                        login,
                                        Map.of(
                                                "sasl.mechanism",
                                                "PLAIN",
                                                "sasl.jaas.config",
                                                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"lab\" password=\"x\";"))))
                .isInstanceOf(KafkaException.class);
        assertThat(refusal(with(login, Map.of("sasl.mechanism", "SCRAM-SHA-256"))))
                .isInstanceOf(KafkaException.class);
    }

    @Test
    void an_account_named_like_the_super_user_is_nobody() throws Exception {
        scram(new UserScramCredentialUpsertion(
                "ANONYMOUS", new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192), "known"));
        var asAnonymous = with(login, Map.of("sasl.jaas.config", jaas("ANONYMOUS", "known")));

        assertThat(refusal(asAnonymous)).isInstanceOf(TopicAuthorizationException.class);
        try (var admin = Admin.create(asAnonymous)) {
            assertThatThrownBy(() -> admin.createTopics(List.of(new NewTopic("mine", 1, (short) 1)))
                            .all()
                            .get())
                    .hasCauseInstanceOf(AuthorizationException.class);
        }
        scram(new UserScramCredentialDeletion("ANONYMOUS", ScramMechanism.SCRAM_SHA_512));
    }

    @Test
    void a_consumer_reads_no_other_topic() {
        for (var topic : List.of(
                "jambatan.bookings",
                "jambatan.partners.state",
                "jambatan.feed." + SECOND,
                "jambatan.feed." + SECOND + ".state",
                "__consumer_offsets",
                "__cluster_metadata",
                "nowhere")) {
            assertThat(catchThrowable(() -> read(login, topic)))
                    .as(topic)
                    .isInstanceOf(TopicAuthorizationException.class);
        }
        try (var consumer = consumer(login, lab.groupPrefix() + "x")) {
            assertThat(consumer.listTopics(PATIENCE).keySet()).containsExactlyInAnyOrder(lab.feed(), lab.state());
        }
    }

    @Test
    void a_consumer_uses_no_other_group() {
        var other = new Consumer(new Name("lab-2"), FIRST);
        for (var group : List.of(
                "notification-service",
                "lab",
                FIRST + ".lab",
                FIRST + ".lab-2.x",
                other.groupPrefix() + "x",
                SECOND + ".lab.x",
                "x" + lab.groupPrefix())) {
            assertThat(catchThrowable(() -> {
                        try (var consumer = consumer(login, group)) {
                            consumer.subscribe(List.of(lab.feed()));
                            values(consumer, 1);
                        }
                    }))
                    .as(group)
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void names_that_resemble_each_other_do_not_share_anything() {
        var one = new Consumer(new Name("lab-2"), SECOND);
        var another = loginOf(one, consumers.add(one));
        try (var consumer = consumer(another, lab.groupPrefix() + "billing")) {
            consumer.subscribe(List.of(one.feed()));
            assertThat(catchThrowable(() -> values(consumer, 1))).isInstanceOf(GroupAuthorizationException.class);
        }
        assertThat(catchThrowable(() -> read(another, lab.feed()))).isInstanceOf(TopicAuthorizationException.class);
        assertThat(read(another, one.feed())).containsExactly("second's");
        consumers.revoke(one.name());
    }

    @Test
    void a_consumer_only_reads() {
        try (var producer = new KafkaProducer<>(
                with(login, Map.of("max.block.ms", "10000", "enable.idempotence", "false")),
                new StringSerializer(),
                new StringSerializer())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>(lab.feed(), "k", "forged"))
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
        try (var admin = Admin.create(login)) {
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, lab.feed());
            var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
            var entry = new AlterConfigOp(new ConfigEntry("retention.ms", "1"), AlterConfigOp.OpType.SET);
            assertRefused(admin.createTopics(List.of(new NewTopic("mine", 1, (short) 1)))
                    .all());
            assertRefused(admin.createTopics(List.of(new NewTopic("jambatan.feed.mine", 1, (short) 1)))
                    .all());
            assertRefused(admin.deleteTopics(List.of(lab.feed())).all());
            assertRefused(admin.describeConfigs(List.of(topic)).all());
            assertRefused(admin.describeConfigs(List.of(broker)).all());
            assertRefused(
                    admin.incrementalAlterConfigs(Map.of(topic, List.of(entry))).all());
            assertRefused(
                    admin.deleteRecords(Map.of(new TopicPartition(lab.feed(), 0), RecordsToDelete.beforeOffset(1)))
                            .all());
            assertRefused(admin.describeAcls(AclBindingFilter.ANY).values());
            assertRefused(admin.describeUserScramCredentials().all());
            assertRefused(admin.describeClientQuotas(ClientQuotaFilter.all()).entities());
            assertRefused(admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            "lab", new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), "mine")))
                    .all());
            assertRefused(admin.deleteConsumerGroups(List.of(lab.groupPrefix() + "billing"))
                    .all());
        }
        assertThat(read(login, lab.feed())).doesNotContain("forged");
    }

    @Test
    void a_revoked_consumer_reads_nothing_more_not_even_by_an_open_connection() throws Exception {
        var brief = new Consumer(new Name("brief"), FIRST);
        var its = loginOf(brief, consumers.add(brief));
        try (var open = consumer(its, brief.groupPrefix() + "x")) {
            open.subscribe(List.of(brief.feed()));
            assertThat(values(open, 1)).contains("first");

            consumers.revoke(brief.name());
            assertThat(catchThrowable(() -> values(open, 99))).isInstanceOf(AuthorizationException.class);
            produce(server.bootstrapServers(), brief.feed(), "c", "after the revocation");

            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(catchThrowable(() -> values(open, 1))).isInstanceOf(AuthorizationException.class);
            }
        }
        assertThat(refusal(its)).isInstanceOf(SaslAuthenticationException.class);
        assertThat(consumers.all()).doesNotContainKey("brief");
        assertThatThrownBy(() -> consumers.revoke(brief.name()))
                .isInstanceOf(PartFailed.class)
                .hasMessage("There is no consumer brief.");
        var left = inner.ask(
                "what is left",
                admin -> List.of(
                        admin.describeAcls(AclBindingFilter.ANY).values().get().stream()
                                .filter(right -> right.entry().principal().equals("Agency:brief"))
                                .toList(),
                        admin.describeClientQuotas(ClientQuotaFilter.all()).entities().get().keySet().stream()
                                .filter(quota -> quota.entries().containsValue("brief"))
                                .toList()));
        assertThat(left).allSatisfy(list -> assertThat(list).isEmpty());
    }

    @Test
    void a_name_is_given_once_and_its_stream_is_on_record() {
        assertThatThrownBy(() -> consumers.add(new Consumer(new Name("lab"), SECOND)))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("already");
        assertThat(consumers.all()).containsEntry("lab", lab);
        assertThat(catchThrowable(() -> read(login, "jambatan.feed." + SECOND)))
                .isInstanceOf(TopicAuthorizationException.class);
        var quotas = inner.ask(
                "quotas",
                admin -> admin.describeClientQuotas(ClientQuotaFilter.all())
                        .entities()
                        .get());
        assertThat(quotas.entrySet())
                .filteredOn(quota -> quota.getKey().entries().containsValue("lab"))
                .singleElement()
                .satisfies(quota ->
                        assertThat(quota.getValue()).containsOnlyKeys("consumer_byte_rate", "request_percentage"));
    }

    private static void assertRefused(org.apache.kafka.common.KafkaFuture<?> answer) {
        assertThatThrownBy(answer::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(AuthorizationException.class);
    }

    private static void scram(org.apache.kafka.clients.admin.UserScramCredentialAlteration alteration) {
        inner.ask(
                "scram",
                admin -> admin.alterUserScramCredentials(List.of(alteration))
                        .all()
                        .get());
    }

    private static Throwable refusal(Map<String, Object> as) {
        return catchThrowable(() ->
                read(with(as, Map.of("default.api.timeout.ms", "2500", "request.timeout.ms", "2000")), lab.feed()));
    }

    /** The very file a consumer is given. */
    private static Map<String, Object> loginOf(Consumer consumer, String password) {
        var text = new ClientProperties(consumer, password, "127.0.0.1:" + port, certificates, Optional.empty()).text();
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var login = new HashMap<String, Object>();
        lines.forEach((key, value) -> login.put((String) key, value));
        login.keySet()
                .removeIf(key -> key.startsWith("jambatan.")
                        || Set.of("sasl.username", "sasl.password", "ssl.ca.location")
                                .contains(key));
        return login;
    }

    private static String jaas(String user, String password) {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }

    private static Map<String, Object> with(Map<String, Object> login, Map<String, Object> more) {
        var all = new HashMap<>(login);
        all.putAll(more);
        return all;
    }

    private static KafkaConsumer<String, String> consumer(Map<String, Object> login, String group) {
        return new KafkaConsumer<>(
                with(login, Map.of("group.id", group, "auto.offset.reset", "earliest")),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static List<String> values(KafkaConsumer<String, String> consumer, int count) {
        var values = new ArrayList<String>();
        var until = Instant.now().plus(PATIENCE);
        while (values.size() < count && Instant.now().isBefore(until)) {
            consumer.poll(Duration.ofMillis(200)).forEach(entry -> values.add(entry.value()));
        }
        return values;
    }

    private static List<String> read(Map<String, Object> login, String topic) {
        try (var consumer = new KafkaConsumer<>(login, new StringDeserializer(), new StringDeserializer())) {
            var partitions = new ArrayList<TopicPartition>();
            consumer.partitionsFor(topic).forEach(each -> partitions.add(new TopicPartition(topic, each.partition())));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var values = new ArrayList<String>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(entry -> values.add(entry.value()));
            }
            return values;
        }
    }

    private static void produce(String bootstrapServers, String topic, String key, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }
}
