package org.jambatan.mou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jambatan.mou.figures.KnownOffering;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckoutLifeTest {

    private static final UUID BOOKING = UUID.randomUUID();

    private static final Project PROJECT = Project.open(
            UUID.randomUUID(),
            new OpenProject(UUID.randomUUID(), "A synthetic sensor", "Synthetic", null, null),
            new ProgrammeCard(
                    UUID.randomUUID(),
                    new Translated("Synthetic", null, null),
                    UUID.randomUUID(),
                    "LIFE_SCIENCES",
                    Zone.of("Asia/Kuala_Lumpur"),
                    null,
                    List.of(),
                    List.of(),
                    true,
                    true),
            new Project.Opener(UUID.randomUUID(), "somebody"),
            Instant.EPOCH);

    private final ProjectItem time = aTime();
    private final ProjectItem otherTime = aTime();
    private final ProjectItem order = anOrder("Synthetic");
    private final Checkout checkout =
            Checkout.of(UUID.randomUUID(), PROJECT, List.of(time, otherTime, order), "somebody", Instant.EPOCH);

    @Test
    void the_last_answer_ends_it() {
        assertThat(answer(time, LegState.GRANTED, 1)).isEqualTo("checkout.leg-answered");
        assertThat(answer(otherTime, LegState.GRANTED, 1)).isEqualTo("checkout.leg-answered");
        assertThat(checkout.view().answered()).isFalse();
        assertThat(answer(order, LegState.REFUSED, 1)).isEqualTo("checkout.answered");
        assertThat(checkout.view().answered()).isTrue();
    }

    @Test
    void an_older_answer_that_comes_later_changes_nothing() {
        answer(order, LegState.WITHDRAWN, 2);

        assertThat(checkout.answer(answerOf(order, LegState.GRANTED), 1)).isEmpty();
        assertThat(stateOf(order)).isEqualTo(LegState.WITHDRAWN);
    }

    @Test
    void what_is_unanswered_is_withdrawn_once_and_times_fall_together() {
        answer(time, LegState.GRANTED, 1);
        answer(order, LegState.GRANTED, 1);

        assertThat(checkout.withdraw().orElseThrow().data().withdrawn())
                .containsExactlyInAnyOrder(legOf(time).id(), legOf(otherTime).id());
        assertThat(stateOf(order)).isEqualTo(LegState.GRANTED);
        assertThat(checkout.withdraw()).isEmpty();
    }

    @Test
    void a_grant_that_crosses_the_withdrawal_is_none_unless_it_is_told_again() {
        checkout.withdraw();

        assertThat(checkout.answer(answerOf(order, LegState.GRANTED), 1)).isEmpty();
        answer(order, LegState.GRANTED, 2);
        assertThat(stateOf(order)).isEqualTo(LegState.GRANTED);
    }

    @Test
    void an_item_that_was_refused_is_open_again_and_says_why() {
        answer(order, LegState.REFUSED, 1);

        var again = order.askedIn(checkout.id()).answeredBy(legOf(order));
        assertThat(again.isOpen()).isTrue();
        assertThat(again.refusals()).extracting(LegRefusal::code).containsExactly("slot-taken");
    }

    @Test
    void it_stays_within_what_one_booking_and_one_event_hold() {
        var times = IntStream.range(0, 21).mapToObj(n -> aTime()).toList();
        var letters =
                IntStream.range(0, 9).mapToObj(n -> anOrder("x".repeat(19_000))).toList();

        assertThatThrownBy(() -> Checkout.of(UUID.randomUUID(), PROJECT, times, "a", Instant.EPOCH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("checkout-too-large");
        assertThatThrownBy(() -> Checkout.of(UUID.randomUUID(), PROJECT, letters, "a", Instant.EPOCH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("checkout-too-large");
    }

    @Test
    void a_basket_is_read_back_as_it_was_written() throws JsonProcessingException {
        var strict = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        var basket = new ProjectContent("a", "b", List.of(BOOKING), List.of(time, order), List.of(), null);

        assertThat(strict.readValue(strict.writeValueAsString(basket), ProjectContent.class))
                .isEqualTo(basket);
    }

    private String answer(ProjectItem item, LegState outcome, long number) {
        return checkout.answer(answerOf(item, outcome), number).orElseThrow().name();
    }

    private LegAnswer answerOf(ProjectItem item, LegState outcome) {
        var granted = outcome == LegState.GRANTED;
        return new LegAnswer(
                legOf(item).id(),
                checkout.id(),
                outcome,
                granted ? BOOKING : null,
                null,
                null,
                outcome == LegState.REFUSED ? List.of(new LegRefusal("slot-taken", "Synthetic", false)) : List.of());
    }

    private CheckoutLeg legOf(ProjectItem item) {
        return checkout.legOf(item.id()).orElseThrow();
    }

    private LegState stateOf(ProjectItem item) {
        return legOf(item).state();
    }

    private static ProjectItem aTime() {
        var offering = anOffering();
        return ProjectItem.of(
                UUID.randomUUID(),
                new AddProjectItem(
                        offering.id(),
                        OffsetDateTime.parse("2189-01-04T10:00:00+08:00"),
                        OffsetDateTime.parse("2189-01-04T12:00:00+08:00"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                offering);
    }

    private static ProjectItem anOrder(String note) {
        var offering = anOffering();
        return ProjectItem.of(
                UUID.randomUUID(),
                new AddProjectItem(offering.id(), null, null, null, note, null, null, null, null, null),
                offering);
    }

    private static KnownOffering anOffering() {
        return new KnownOffering(UUID.randomUUID(), UUID.randomUUID(), null, true);
    }
}
