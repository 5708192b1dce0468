package org.jambatan.catalog.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jambatan.catalog.lifecycle.Incomplete;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.DomainException;
import org.jambatan.platform.problem.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FacilityTest {

    private final Facility facility = new Facility(UUID.randomUUID(), UUID.randomUUID(), details("Asia/Kuala_Lumpur"));

    @Test
    void each_step_is_told_with_the_next_version() {
        assertThat(facility.draft().name()).isEqualTo("facility.drafted");
        assertThat(facility.publish(List.of()).name()).isEqualTo("facility.published");
        assertThat(facility.suspend().name()).isEqualTo("facility.suspended");
        assertThat(facility.resume(List.of()).name()).isEqualTo("facility.resumed");
        var last = facility.retire();

        assertThat(last.name()).isEqualTo("facility.retired");
        assertThat(last.aggregateVersion()).isEqualTo(5);
        assertThat(last.partner()).isEqualTo(facility.partnerId());
        assertThat(((FacilityState) last.data()).status()).isEqualTo(Status.RETIRED);
    }

    @Test
    void a_draft_can_neither_be_suspended_nor_resumed() {
        assertIllegal(facility::suspend);
        assertIllegal(() -> facility.resume(List.of()));
        assertThat(facility.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void nothing_happens_to_a_retired_one() {
        facility.retire();

        assertIllegal(() -> facility.publish(List.of()));
        assertIllegal(() -> facility.revise(details("Asia/Kuala_Lumpur"), List.of()));
        assertIllegal(facility::retire);
    }

    @Test
    void a_refused_publication_leaves_it_as_it_was() {
        var refusals = List.<org.jambatan.platform.problem.Refusal>of(new Incomplete("address", "say where"));

        assertThatThrownBy(() -> facility.publish(refusals)).isInstanceOf(Refused.class);
        assertThat(facility.status()).isEqualTo(Status.DRAFT);
        assertThat(facility.version()).isZero();
    }

    @Test
    void the_time_zone_of_a_draft_may_change_and_that_of_a_published_one_may_not() {
        facility.revise(details("Asia/Shanghai"), List.of());
        facility.publish(List.of());

        assertThatThrownBy(() -> facility.revise(details("Asia/Kuala_Lumpur"), List.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().code()).isEqualTo("time-zone-fixed"));
    }

    private static void assertIllegal(org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        illegal -> assertThat(illegal.problem("trace").code()).isEqualTo("illegal-in-state"));
    }

    private static DraftFacility details(String timeZone) {
        return new DraftFacility(
                Translated.english("Synthetic Laboratory"), FacilityKind.LABORATORY, timeZone, null, null, null, null);
    }
}
