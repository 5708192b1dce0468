package org.jambatan.booking.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jambatan.booking.fixture.AnOfferingRecord.hours;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.fixture.AnOfferingRecord;
import org.jambatan.testkit.kafka.CloudEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferingTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void opening_hours_are_wall_clock_time_in_summer_and_in_winter() {
        var offering = AnOfferingRecord.inZone("Europe/Berlin").made();

        assertThat(offering.openingAround(at("2027-01-04T09:00+01:00"), at("2027-01-04T17:00+01:00")))
                .isPresent();
        assertThat(offering.openingAround(at("2027-07-05T09:00+02:00"), at("2027-07-05T17:00+02:00")))
                .isPresent();
        assertThat(offering.openingAround(at("2027-07-05T09:00+01:00"), at("2027-07-05T17:00+01:00")))
                .isEmpty();
    }

    @Test
    void a_night_in_which_clocks_are_put_forward_is_an_hour_shorter() {
        var offering = AnOfferingRecord.inZone("Europe/Berlin")
                .open(hours("00:00", "06:00"))
                .made();

        var night = offering.openingsBetween(at("2027-03-28T00:00+01:00"), at("2027-03-28T06:00+02:00"));

        assertThat(night).hasSize(1);
        assertThat(Duration.between(night.getFirst().start(), night.getFirst().end()))
                .isEqualTo(Duration.ofHours(5));
        assertThat(offering.isOnGrid(at("2027-03-28T03:30+02:00"), at("2027-03-28T04:00+02:00")))
                .isTrue();
    }

    @Test
    void a_night_in_which_clocks_are_put_back_is_an_hour_longer() {
        var offering = AnOfferingRecord.inZone("Europe/Berlin")
                .open(hours("02:00", "03:00"))
                .made();

        var night = offering.openingsBetween(at("2027-10-31T00:00+02:00"), at("2027-10-31T06:00+01:00"));

        assertThat(night).hasSize(1);
        assertThat(Duration.between(night.getFirst().start(), night.getFirst().end()))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void the_end_of_the_day_is_written_24_00() {
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur")
                .open(hours("18:00", "24:00"))
                .made();

        assertThat(offering.openingAround(at("2027-01-04T23:00+08:00"), at("2027-01-05T00:00+08:00")))
                .isPresent();
    }

    @Test
    void a_booking_lies_inside_one_opening_even_where_the_next_begins_at_once() {
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur")
                .open(hours("09:00", "12:00"), hours("12:00", "17:00"))
                .made();

        assertThat(offering.openingAround(at("2027-01-04T11:00+08:00"), at("2027-01-04T12:00+08:00")))
                .isPresent();
        assertThat(offering.openingAround(at("2027-01-04T11:00+08:00"), at("2027-01-04T13:00+08:00")))
                .isEmpty();
    }

    @Test
    void the_grid_is_counted_from_the_opening() {
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur")
                .open(hours("08:10", "12:00"), hours("13:00", "17:00"))
                .every(20)
                .made();

        assertThat(offering.isOnGrid(at("2027-01-04T08:30+08:00"), at("2027-01-04T09:10+08:00")))
                .isTrue();
        assertThat(offering.isOnGrid(at("2027-01-04T09:00+08:00"), at("2027-01-04T09:20+08:00")))
                .isFalse();
        assertThat(offering.isOnGrid(at("2027-01-04T13:00+08:00"), at("2027-01-04T13:20+08:00")))
                .isTrue();
        assertThat(offering.isOnGrid(at("2027-01-04T13:00+08:00"), at("2027-01-04T13:30+08:00")))
                .isFalse();
    }

    @Test
    void outside_of_opening_hours_the_grid_is_that_of_the_day() {
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur").made();

        assertThat(offering.isOnGrid(at("2027-01-04T20:00+08:00"), at("2027-01-04T21:00+08:00")))
                .isTrue();
        assertThat(offering.isOnGrid(at("2027-01-04T20:10+08:00"), at("2027-01-04T21:10+08:00")))
                .isFalse();
    }

    @Test
    void units_of_one_resource_named_twice_are_added() {
        var pool = UUID.randomUUID();
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur")
                .using(new Use(pool, 1), new Use(pool, 2))
                .made();

        assertThat(offering.needs()).isEqualTo(Map.of(pool, 3));
    }

    @Test
    void opening_hours_close_after_they_open() {
        assertThatThrownBy(() -> new OpeningHours(Set.of(), "17:00", "09:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_heard_before_orders_were_told_of_is_still_read_and_has_the_usual_terms() throws IOException {
        var terms = (ObjectNode) JSON.readTree(CloudEvent.example("catalog-service", "offering.state", "order")
                .data()
                .toString());
        terms.remove(List.of("kind", "questions", "ordering"));

        var offering = read(terms);

        assertThat(offering.isOrdered()).isTrue();
        assertThat(offering.asked()).isEmpty();
        assertThat(offering.orderTerms()).isEqualTo(new Ordering(0, 14, 30, ReleaseFrom.SETTLED, false, false));
    }

    @Test
    void the_terms_of_orders_are_read_as_they_are_told_and_read_again_as_they_were_stored() throws IOException {
        var told = read(
                CloudEvent.example("catalog-service", "offering.state", "order").data());

        var offering = read(JSON.valueToTree(told));

        assertThat(offering).isEqualTo(told);
        assertThat(offering.kind()).isEqualTo("ANALYSIS");
        assertThat(offering.orderTerms()).isEqualTo(new Ordering(50, 14, 30, ReleaseFrom.SETTLED, false, false));
        assertThat(offering.asked())
                .extracting(Question::code, Question::kind, Question::required)
                .containsExactly(
                        tuple("sample-type", QuestionKind.CHOICE, true),
                        tuple("samples", QuestionKind.NUMBER, true),
                        tuple("note", QuestionKind.TEXT, false));
        assertThat(offering.asked().getFirst().offers("board")).isTrue();
        assertThat(offering.asked().getFirst().offers("steel")).isFalse();
    }

    @Test
    void students_come_under_an_agreement_where_the_catalogue_did_not_say_so_yet() {
        var placement = AnOfferingRecord.anOrderOffering(UUID.randomUUID(), "STUDENT_PARTICIPATION", null);

        assertThat(placement.orderTerms().needsAgreement()).isTrue();
    }

    private static Offering read(JsonNode terms) throws IOException {
        return JSON.readerFor(Offering.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(terms.toString());
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
