package org.jambatan.mou.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.mou.Api.getAnonymously;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jambatan.mou.MouTest;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class FirstAgencyTest {

    @Inject
    Partners partners;

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Test
    void the_first_start_made_the_configured_agency_and_told_so_once() {
        var id = Accounts.AGENCY.partnerId();
        getAnonymously("/partners/" + id)
                .statusCode(200)
                .body("kind", equalTo("AGENCY"))
                .body("status", equalTo("CONFIRMED"))
                .body("name.en", equalTo("Agency of the tests"));
        try (var topic = Topic.named("jambatan.partners")) {
            topic.awaitEvent("org.jambatan.partner.confirmed.v1", id);
            assertThat(topic.eventsAbout(id)).hasSize(1);
        }
    }

    @Test
    void replicas_that_start_together_make_one() throws Exception {
        withoutAnyAgency(() -> {
            var made = aSetting(UUID.randomUUID());
            var starts = Stream.generate(() -> (Callable<Boolean>) () -> {
                        new FirstAgency(made, partners, outbox, database).makeIfThereIsNone();
                        return true;
                    })
                    .limit(4)
                    .toList();
            try (var replicas = Executors.newFixedThreadPool(4)) {
                assertThat(replicas.invokeAll(starts)).allMatch(start -> start.resultNow());
            }
            assertThat(count("select count(*) from partner where kind = 'AGENCY'"))
                    .isEqualTo(1);
        });
    }

    @Test
    void without_an_agency_what_is_not_configured_is_named() throws Exception {
        withoutAnyAgency(() -> {
            var nothing = new Settings(Optional.empty(), Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> new FirstAgency(nothing, partners, outbox, database).makeIfThereIsNone())
                    .hasMessageContaining("jambatan.first-agency.id is not set");
            var noCountry = new Settings(Optional.of(Ids.next()), Optional.of("Agency"), Optional.empty());
            assertThatThrownBy(() -> new FirstAgency(noCountry, partners, outbox, database).makeIfThereIsNone())
                    .hasMessageContaining("jambatan.first-agency.country is not set");
        });
    }

    @Test
    void with_an_agency_nothing_needs_to_be_configured() {
        var nothing = new Settings(Optional.empty(), Optional.empty(), Optional.empty());

        new FirstAgency(nothing, partners, outbox, database).makeIfThereIsNone();

        assertThat(count("select count(*) from partner where kind = 'AGENCY' and proposed_by is null"))
                .isEqualTo(1);
    }

    /** Hides the agencies that are there as something else for the time of a test, and removes what the test made. */
    private void withoutAnyAgency(Attempt attempt) throws Exception {
        run("update partner set kind = 'GOVERNMENT', registration_number = 'was an agency' where kind = 'AGENCY'");
        try {
            attempt.run();
        } finally {
            run("delete from partner where kind = 'AGENCY'");
            run("update partner set kind = 'AGENCY', registration_number = null"
                    + " where registration_number = 'was an agency'");
        }
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws Exception;
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew().run(() -> Sql.run(database, sql));
    }

    private long count(String sql) {
        return Sql.one(database, sql, row -> row.getLong(1)).orElseThrow();
    }

    private static Settings aSetting(UUID id) {
        return new Settings(Optional.of(id), Optional.of("Another agency"), Optional.of("CN"));
    }

    private record Settings(Optional<UUID> id, Optional<String> name, Optional<String> country)
            implements FirstAgencySettings {}
}
