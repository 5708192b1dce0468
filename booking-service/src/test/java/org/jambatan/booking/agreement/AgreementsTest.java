package org.jambatan.booking.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.BookingServiceTest;
import org.jambatan.booking.fixture.AnAgreement;
import org.jambatan.booking.fixture.Rows;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementsTest extends BookingServiceTest {

    private static final Set<UUID> BOTH = Set.of(Accounts.UPM.partnerId(), Accounts.BIOTECH.partnerId());
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    @Inject
    Agreements agreements;

    @Test
    void one_in_force_covers_its_parties_and_one_not_heard_of_covers_nobody() {
        var id = between().inForceFrom("2024-01-01").told();
        var unheard = UUID.randomUUID();

        assertThat(agreements.known(id)).isTrue();
        assertThat(agreements.inForce(id, BOTH, DAY)).isTrue();
        assertThat(agreements.inForce(id, Set.of(Accounts.FRIM.partnerId(), Accounts.BIOTECH.partnerId()), DAY))
                .isFalse();
        assertThat(agreements.known(unheard)).isFalse();
        assertThat(agreements.inForce(unheard, BOTH, DAY)).isFalse();
    }

    @Test
    void one_that_has_run_out_or_not_begun_is_in_force_on_its_own_days_alone() {
        var expired =
                between().inForceFrom("2024-01-01").expiredFrom("2026-06-01").told();
        var future = between().inForceFrom("2026-06-02").told();

        assertThat(agreements.inForce(expired, BOTH, DAY)).isFalse();
        assertThat(agreements.inForce(expired, BOTH, DAY.minusDays(1))).isTrue();
        assertThat(agreements.inForce(future, BOTH, DAY)).isFalse();
        assertThat(agreements.inForce(future, BOTH, DAY.plusDays(1))).isTrue();
    }

    @Test
    void a_termination_that_is_told_later_counts_from_its_day() {
        var agreement = between().inForceFrom("2024-01-01");
        var id = agreement.told();
        assertThat(agreements.inForce(id, BOTH, DAY)).isTrue();

        agreement.from(DAY, "TERMINATED").told();

        assertThat(agreements.inForce(id, BOTH, DAY)).isFalse();
        assertThat(agreements.inForce(id, BOTH, DAY.minusDays(1))).isTrue();
    }

    @Test
    void what_was_told_before_its_days_were_is_what_it_was_then_until_the_day_agreed_on() {
        var event = between().event();
        var data = (ObjectNode) event.data();
        data.remove(List.of("intervals", "bound"));
        var old = told(event, data.put("effectiveFrom", "2024-01-01").put("effectiveUntil", "2026-06-01"));

        assertThat(agreements.inForce(old, BOTH, DAY)).isTrue();
        assertThat(agreements.inForce(old, BOTH, DAY.plusDays(1))).isFalse();
    }

    private static UUID told(CloudEvent event, JsonNode data) {
        try (var topic = Topic.fromNow("jambatan.agreements.state")) {
            topic.publish(event.with("/data", data));
        }
        Rows.await("agreement where id = cast(? as uuid)", event.subject(), 1);
        return UUID.fromString(event.subject());
    }

    private static AnAgreement between() {
        return AnAgreement.between(Accounts.UPM, Accounts.BIOTECH);
    }
}
