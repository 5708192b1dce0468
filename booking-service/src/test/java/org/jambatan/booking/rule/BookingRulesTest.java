package org.jambatan.booking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.access.Access;
import org.jambatan.booking.fixture.AnOfferingRecord;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.partner.Partner;
import org.jambatan.platform.problem.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingRulesTest {

    private static final Instant NOW = at("2027-01-04T08:00+08:00");

    private final AnOfferingRecord offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur");

    @Test
    void a_sound_request_breaks_no_rule() {
        assertThat(codes(asked(offering.made(), "2027-01-04T10:00", "2027-01-04T12:00")))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var codes = codes(
                asked(offering.in("SUSPENDED").made(), company("PROSPECT"), "2027-01-04T07:10", "2027-01-04T07:20"));

        assertThat(codes)
                .containsExactly(
                        "not-admitted", "offering-not-published", "in-the-past", "outside-opening-hours", "off-grid");
    }

    @Test
    void an_unknown_offering_may_become_known_in_a_moment() {
        var item = new AskedItem(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.empty(),
                Optional.of(company("CONFIRMED")),
                Access.UNKNOWN,
                NOW.plusSeconds(60),
                NOW.plusSeconds(120),
                NOW);

        assertThat(codes(item)).containsExactly("offering-unknown");
        assertThat(BookingRules.refusalsOf(item)).allMatch(Refusal::mayBeLag);
    }

    @Test
    void a_retired_offering_will_not_come_back() {
        var refusals =
                BookingRules.refusalsOf(asked(offering.in("RETIRED").made(), "2027-01-04T10:00", "2027-01-04T12:00"));

        assertThat(refusals).extracting(Refusal::code).containsExactly("offering-not-published");
        assertThat(refusals).noneMatch(Refusal::mayBeLag);
    }

    @Test
    void the_provider_s_notice_and_horizon_are_kept_and_its_staff_may_waive_them() {
        var planned = offering.bookable(180, 7).made();

        var soon = BookingRules.refusalsOf(asked(planned, "2027-01-04T10:30", "2027-01-04T12:00"));
        var far = BookingRules.refusalsOf(asked(planned, "2027-01-11T09:00", "2027-01-11T12:00"));

        assertThat(soon).extracting(Refusal::code).containsExactly("lead-time");
        assertThat(far).extracting(Refusal::code).containsExactly("beyond-horizon");
        assertThat(soon).allMatch(Refusal::overridable);
        assertThat(codes(asked(planned, "2027-01-04T11:00", "2027-01-04T12:00")))
                .isEmpty();
    }

    @Test
    void a_foreign_company_needs_a_line_of_its_own() {
        var foreign = new Partner(UUID.randomUUID(), "COMPANY", "CN", "SMALL", false, "CONFIRMED", List.of());

        assertThat(codes(asked(offering.made(), foreign, "2027-01-04T10:00", "2027-01-04T12:00")))
                .containsExactly("no-tariff");
    }

    @Test
    void buffers_widen_what_is_claimed_and_not_what_is_booked() {
        var claims = asked(offering.buffers(10, 20).made(), "2027-01-04T10:00", "2027-01-04T12:00")
                .claims();

        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().span().start()).isEqualTo(at("2027-01-04T09:50+08:00"));
        assertThat(claims.getFirst().span().end()).isEqualTo(at("2027-01-04T12:20+08:00"));
    }

    private static List<String> codes(AskedItem item) {
        return BookingRules.refusalsOf(item).stream().map(Refusal::code).toList();
    }

    private static AskedItem asked(Offering offering, String start, String end) {
        return asked(offering, company("CONFIRMED"), start, end);
    }

    private static AskedItem asked(Offering offering, Partner customer, String start, String end) {
        return new AskedItem(
                UUID.randomUUID(),
                offering.id(),
                Optional.of(offering),
                Optional.of(customer),
                Access.UNKNOWN,
                at(start + "+08:00"),
                at(end + "+08:00"),
                NOW);
    }

    private static Partner company(String status) {
        return new Partner(UUID.randomUUID(), "COMPANY", "MY", "SMALL", false, status, List.of());
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
