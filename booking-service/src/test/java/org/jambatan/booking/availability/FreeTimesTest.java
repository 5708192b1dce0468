package org.jambatan.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.booking.fixture.AnOfferingRecord.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jambatan.booking.fixture.AnOfferingRecord;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.Use;
import org.jambatan.booking.resource.HeldFor;
import org.jambatan.booking.resource.Resource;
import org.jambatan.booking.resource.Span;
import org.jambatan.booking.resource.StandingClaim;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreeTimesTest {

    private static final Instant NOW = at("2027-01-01T00:00+08:00");
    private static final Span DAY = new Span(at("2027-01-04T00:00+08:00"), at("2027-01-05T00:00+08:00"));

    @Test
    void a_day_without_claims_is_free_for_its_opening_hours() {
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur").made();

        assertThat(freeTimes(offering, Map.of(offering.id(), 1), List.of(), DAY))
                .containsExactly(span("09:00", "17:00"));
    }

    @Test
    void a_claim_divides_the_day_and_buffers_keep_their_distance() {
        var offering =
                AnOfferingRecord.inZone("Asia/Kuala_Lumpur").buffers(10, 20).made();
        var claim = claimed(offering.id(), 1, span("11:50", "13:20"));

        assertThat(freeTimes(offering, Map.of(offering.id(), 1), List.of(claim), DAY))
                .containsExactly(span("09:00", "11:30"), span("13:30", "17:00"));
    }

    @Test
    void gaps_of_two_units_stand_beside_each_other_and_are_not_joined() {
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur").made();
        var first = claimed(offering.id(), 1, span("12:00", "17:00"));
        var second = claimed(offering.id(), 2, span("09:00", "11:00"));

        assertThat(freeTimes(offering, Map.of(offering.id(), 2), List.of(first, second), DAY))
                .containsExactly(span("09:00", "12:00"), span("11:00", "17:00"));
    }

    @Test
    void what_is_asked_lead_time_and_horizon_cut_the_day() {
        var offering =
                AnOfferingRecord.inZone("Asia/Kuala_Lumpur").bookable(60, 1).made();
        var now = at("2027-01-03T14:15+08:00");
        var asked = new Span(at("2027-01-03T09:10+08:00"), at("2027-01-04T16:50+08:00"));

        var free = new FreeTimes(offering, Map.of(offering.id(), calendar(offering.id(), 1, List.of())), asked, now);

        assertThat(free.all())
                .containsExactly(
                        new Span(at("2027-01-03T15:30+08:00"), at("2027-01-03T17:00+08:00")), span("09:00", "14:00"));
    }

    @Test
    void an_offering_whose_resource_cannot_serve_it_is_never_free() {
        var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur").made();

        assertThat(new FreeTimes(offering, Map.of(), DAY, NOW).all()).isEmpty();
    }

    /** The model asks of every time on the grid, by itself, whether enough units are free all along. */
    @Test
    void exactly_the_times_inside_a_free_time_can_be_had() {
        var random = new Random(19);
        for (var round = 0; round < 150; round++) {
            var units = new HashMap<UUID, Integer>();
            var uses = new ArrayList<Use>();
            for (var resource = 0; resource <= random.nextInt(2); resource++) {
                var id = UUID.randomUUID();
                units.put(id, 1 + random.nextInt(3));
                uses.add(new Use(id, 1 + random.nextInt(units.get(id))));
            }
            var offering = AnOfferingRecord.inZone("Asia/Kuala_Lumpur")
                    .open(hours("09:00", "12:00"), hours("13:10", "17:00"))
                    .every(List.of(20, 30, 45).get(random.nextInt(3)))
                    .buffers(5 * random.nextInt(4), 5 * random.nextInt(4))
                    .using(uses.toArray(Use[]::new))
                    .made();
            var claims = randomClaims(units, random);

            var shown = freeTimes(offering, units, claims, DAY);

            for (var time : everyTimeOnTheGrid(offering)) {
                assertThat(shown.stream().anyMatch(free -> contains(free, time)))
                        .as("round %s, %s, claims %s", round, time, claims)
                        .isEqualTo(isGrantable(offering, units, claims, time));
            }
        }
    }

    private static List<StandingClaim> randomClaims(Map<UUID, Integer> units, Random random) {
        var claims = new ArrayList<StandingClaim>();
        units.forEach((resource, count) -> {
            for (var unit = 1; unit <= count; unit++) {
                var at = DAY.start().plus(Duration.ofMinutes(8 * 60L + 5L * random.nextInt(24)));
                while (at.isBefore(DAY.start().plus(Duration.ofHours(18)))) {
                    var end = at.plus(Duration.ofMinutes(5L * (1 + random.nextInt(30))));
                    claims.add(claimed(resource, unit, new Span(at, end)));
                    at = end.plus(Duration.ofMinutes(5L * random.nextInt(40)));
                }
            }
        });
        return claims;
    }

    private static List<Span> everyTimeOnTheGrid(Offering offering) {
        var times = new ArrayList<Span>();
        for (var opening : offering.openingsBetween(DAY.start(), DAY.end())) {
            for (var start = opening.start(); start.isBefore(opening.end()); start = start.plus(offering.slot())) {
                for (var end = start.plus(offering.slot());
                        !end.isAfter(opening.end());
                        end = end.plus(offering.slot())) {
                    times.add(new Span(start, end));
                }
            }
        }
        return times;
    }

    private static boolean isGrantable(
            Offering offering, Map<UUID, Integer> units, List<StandingClaim> claims, Span time) {
        var wide = time.widened(offering.bufferBefore(), offering.bufferAfter());
        return offering.needs().entrySet().stream().allMatch(need -> {
            var busy = claims.stream()
                    .filter(claim -> claim.resource().equals(need.getKey()))
                    .filter(claim -> claim.span().overlaps(wide))
                    .map(StandingClaim::unit)
                    .distinct()
                    .count();
            return units.get(need.getKey()) - busy >= need.getValue();
        });
    }

    private static boolean contains(Span outer, Span inner) {
        return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
    }

    private static List<Span> freeTimes(
            Offering offering, Map<UUID, Integer> units, List<StandingClaim> claims, Span asked) {
        var calendars = new HashMap<UUID, ResourceCalendar>();
        units.forEach((resource, count) -> calendars.put(resource, calendar(resource, count, claims)));
        return new FreeTimes(offering, calendars, asked, NOW).all();
    }

    private static ResourceCalendar calendar(UUID resource, int units, List<StandingClaim> claims) {
        return new ResourceCalendar(
                new Resource(resource, UUID.randomUUID(), units),
                claims.stream()
                        .filter(claim -> claim.resource().equals(resource))
                        .toList());
    }

    private static StandingClaim claimed(UUID resource, int unit, Span span) {
        return new StandingClaim(UUID.randomUUID(), resource, unit, span, HeldFor.BOOKING);
    }

    private static Span span(String from, String to) {
        return new Span(at("2027-01-04T" + from + "+08:00"), at("2027-01-04T" + to + "+08:00"));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
