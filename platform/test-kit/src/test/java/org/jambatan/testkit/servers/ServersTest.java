package org.jambatan.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServersTest {

    @Test
    void the_owner_makes_tables_that_the_application_may_use_and_not_change() throws SQLException {
        var settings = started(Map.of("database", "kit", "kafka", "false"));

        try (var owner = connect(settings, "flyway")) {
            owner.createStatement().execute("DROP TABLE IF EXISTS t; CREATE TABLE t (n int)");
        }
        try (var app = connect(settings, "datasource")) {
            app.createStatement().execute("INSERT INTO t VALUES (1)");
            assertThatThrownBy(() -> app.createStatement().execute("DROP TABLE t"))
                    .hasMessageContaining("must be owner");
        }
    }

    @Test
    void a_second_start_reaches_the_same_server() {
        var first = started(Map.of("database", "kit", "kafka", "false"));
        var second = started(Map.of("database", "other", "kafka", "false"));

        assertThat(second.get("quarkus.datasource.jdbc.url"))
                .isEqualTo(first.get("quarkus.datasource.jdbc.url").replace("/kit", "/other"));
    }

    @Test
    void a_durable_server_waits_for_the_disk() throws SQLException {
        var settings = started(Map.of("database", "kit", "kafka", "false", "durable", "true"));

        try (var owner = connect(settings, "flyway")) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                var answer = owner.createStatement().executeQuery("SHOW " + setting);
                answer.next();
                assertThat(answer.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void what_is_published_is_read_by_type_and_subject() {
        var subject = UUID.randomUUID();
        var event = CloudEvent.parse("""
                {"id":"1","type":"org.jambatan.partner.confirmed.v1","subject":"?","data":{"id":"?","names":["a"]}}""").about(subject).with("/data/names/-", "b");

        try (var topic = Topic.named("jambatan.partners")) {
            topic.publish(event.with("/type", "org.jambatan.partner.left.v1"));
            topic.publish(event);

            var heard = topic.awaitEvent("org.jambatan.partner.confirmed.v1", subject);

            assertThat(heard.json()).isEqualTo(event.json());
            assertThat(heard.text("/data/names/1")).isEqualTo("b");
            assertThat(heard.text("/data/id")).isEqualTo(subject.toString());
            assertThat(topic.eventsAbout(subject)).hasSize(2);
            assertThat(topic.eventsAbout(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void a_reader_from_now_on_does_not_hear_the_past() {
        var subject = UUID.randomUUID().toString();

        try (var before = Topic.named("jambatan.orders")) {
            before.send(subject, "{\"subject\":\"" + subject + "\"}");
            try (var after = Topic.fromNow("jambatan.orders")) {
                assertThat(after.eventsAbout(subject)).isEmpty();
                assertThat(before.eventsAbout(subject)).hasSize(1);
            }
        }
    }

    @Test
    void containers_without_an_engine_are_refused_in_one_sentence() {
        if (System.getenv("DOCKER_HOST") != null
                || java.nio.file.Files.exists(java.nio.file.Path.of("/var/run/docker.sock"))) {
            return;
        }

        assertThatThrownBy(() -> Containers.kafka(java.nio.file.Path.of("unused")))
                .hasMessageContaining("needs a running Docker engine, and none answers");
    }

    private static Map<String, String> started(Map<String, String> arguments) {
        var servers = new Servers();
        servers.init(arguments);
        return servers.start();
    }

    private static Connection connect(Map<String, String> settings, String role) throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus." + role + ".username"),
                settings.get("quarkus." + role + ".password"));
    }
}
