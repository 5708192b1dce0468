package org.jambatan.booking.offering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.booking.price.Tariff;
import org.jambatan.booking.price.TariffLine;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An offering as catalog-service last told of it; the names are the event's. What was heard before orders were told of
 * has no kind, no questions and no terms of orders.
 */
public record Offering(
        UUID id,
        UUID partnerId,
        @Nullable String providerCountry,
        UUID facilityId,
        Translated name,
        @Nullable String kind,
        String mode,
        List<Use> uses,
        @Nullable Integer capacity,
        boolean ownResource,
        @Nullable String approval,
        String timeZone,
        List<OpeningHours> openingHours,
        @Nullable Integer slotMinutes,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int leadTimeMinutes,
        int horizonDays,
        Cancellation cancellation,
        List<TariffLine> tariff,
        @Nullable List<Question> questions,
        @Nullable Ordering ordering,
        String status,
        long offeringVersion) {

    public Offering {
        uses = List.copyOf(uses);
        openingHours = List.copyOf(openingHours);
        tariff = List.copyOf(tariff);
        questions = questions == null ? null : List.copyOf(questions);
        ZoneId.of(timeZone);
    }

    @JsonIgnore
    public boolean isPublished() {
        return status.equals("PUBLISHED");
    }

    @JsonIgnore
    public boolean isDraft() {
        return status.equals("DRAFT");
    }

    /** Whether it will never be published again; other unpublished offerings may be at any moment. */
    @JsonIgnore
    public boolean isRetired() {
        return status.equals("RETIRED");
    }

    /** Whether it is time on something; orders and sessions are not had by the slot. */
    public boolean hasSlots() {
        return mode.equals("SLOT") && slotMinutes != null && !openingHours.isEmpty() && !uses.isEmpty();
    }

    /** Whether it is work to a quote. */
    @JsonIgnore
    public boolean isOrdered() {
        return mode.equals("ORDER");
    }

    /** What whoever orders is asked. */
    public List<Question> asked() {
        return questions == null ? List.of() : questions;
    }

    /** On what terms it is ordered. */
    public Ordering orderTerms() {
        return ordering == null ? Ordering.usualFor(kind) : ordering;
    }

    /** How many units of each resource one use occupies, by resource. */
    public Map<UUID, Integer> needs() {
        return uses.stream().collect(Collectors.toMap(Use::resourceId, Use::units, Integer::sum));
    }

    public boolean needsApproval() {
        return "MANUAL".equals(approval);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** One on which clocks go back, and some more. */
    private static final Duration LONGEST_DAY = Duration.ofHours(26);

    public Duration slot() {
        return Duration.ofMinutes(slotMinutes == null ? 0 : slotMinutes);
    }

    public Duration bufferBefore() {
        return Duration.ofMinutes(bufferBeforeMinutes);
    }

    public Duration bufferAfter() {
        return Duration.ofMinutes(bufferAfterMinutes);
    }

    public Instant earliestStart(Instant now) {
        return now.plus(Duration.ofMinutes(leadTimeMinutes));
    }

    /** By when a booking must have ended. */
    public Instant latestEnd(Instant now) {
        return now.plus(Duration.ofDays(horizonDays));
    }

    public Instant freeToCancelUntil(Instant start) {
        return start.minus(Duration.ofHours(cancellation.freeUntilHours()));
    }

    public Tariff priceList() {
        return new Tariff(tariff);
    }

    /** Openings that overlap this time, in their order. */
    public List<Opening> openingsBetween(Instant from, Instant to) {
        var first = from.atZone(zone()).toLocalDate().minusDays(1);
        var last = to.atZone(zone()).toLocalDate();
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> openingsOn(day).stream())
                .filter(opening -> opening.start().isBefore(to) && opening.end().isAfter(from))
                .toList();
    }

    /** The one opening that holds all of this time; what is longer than any day is not looked for, day by day. */
    public Optional<Opening> openingAround(Instant start, Instant end) {
        if (Duration.between(start, end).compareTo(LONGEST_DAY) > 0) {
            return Optional.empty();
        }
        return openingsBetween(start, end).stream()
                .filter(opening -> opening.contains(start, end))
                .findFirst();
    }

    /** Whether start and length keep the grid; outside of opening hours it is that of the day's first opening. */
    public boolean isOnGrid(Instant start, Instant end) {
        var day = start.atZone(zone()).toLocalDate();
        var origin = openingAround(start, start.plusNanos(1))
                .or(() -> openingsOn(day).stream().findFirst())
                .orElseGet(() -> new Opening(day.atStartOfDay(zone()).toInstant(), end));
        return origin.isOnGrid(start, slot()) && new Opening(start, end).isOnGrid(end, slot());
    }

    private List<Opening> openingsOn(LocalDate day) {
        return openingHours.stream()
                .filter(hours -> hours.isOn(day))
                .map(hours -> hours.on(day, zone()))
                .filter(opening -> opening.start().isBefore(opening.end()))
                .sorted(Comparator.comparing(Opening::start))
                .toList();
    }
}
