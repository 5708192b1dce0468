package org.jambatan.testkit.matrix;

import static org.jambatan.testkit.matrix.Role.AGENCY_OFFICER;
import static org.jambatan.testkit.matrix.Role.AUDITOR;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jambatan.testkit.api.Input;
import org.jambatan.testkit.servers.Servers;

/** The rows of the operations that platform gives to every service. */
final class PlatformRows {

    /** An hour in which nothing had happened yet: nothing is sent or delivered again. */
    private static final String A_QUIET_HOUR = """
            {"from":"2001-01-01T00:00:00Z","until":"2001-01-01T01:00:00Z","reason":"a test"}""";

    private final String service;

    PlatformRows(String service) {
        this.service = service;
    }

    void addTo(Matrix matrix) {
        var operations = "/operations/" + service;
        for (var list : List.of("/audit/" + service, operations + "/outbox", operations + "/dead-letters")) {
            matrix.row("GET " + list).allowsAnyones(AGENCY_OFFICER, AUDITOR);
        }
        for (var command : List.of("/outbox/republication", "/dead-letters/replay")) {
            matrix.row("POST " + operations + command)
                    .allowsAnyones(AGENCY_OFFICER)
                    .own(Input.of(A_QUIET_HOUR));
        }
        matrix.row("GET " + operations + "/dead-letters/{id}")
                .allowsAnyones(AGENCY_OFFICER, AUDITOR)
                .own(who -> Input.id(aDeadLetter()));
        for (var command : List.of("/replay", "/discarding")) {
            matrix.row("POST " + operations + "/dead-letters/{id}" + command)
                    .allowsAnyones(AGENCY_OFFICER)
                    .own(who -> Input.id(aDeadLetter()));
        }
    }

    /** A well-formed event of a kind nobody hears, so that delivering it again succeeds. */
    private UUID aDeadLetter() {
        var id = UUID.randomUUID();
        try (var connection = Servers.connection(service);
                var insert = connection.prepareStatement("""
                        insert into dead_letter (id, topic, partition, record_offset, payload, reason, attempts)
                        values (?, 'jambatan.test', 0, ?, ?, 'made by a test', 1)""")) {
            insert.setObject(1, id);
            insert.setLong(2, ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));
            insert.setString(3, letter(id));
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("No dead letter can be made.", e);
        }
    }

    private static String letter(UUID id) {
        return """
                {"specversion":"1.0","id":"%1$s","source":"/nobody","type":"org.jambatan.test.unheard.v1",\
                "subject":"%1$s","time":"2026-01-01T00:00:00Z","aggregateversion":"1","data":{}}""".formatted(id);
    }
}
