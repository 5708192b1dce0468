package org.jambatan.booking.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** One item and what is to be said of its use. */
record Completion(
        BookingItem item,
        Instant until,
        @Nullable BookingUse used,
        @Nullable LowerPrice lowered) {

    static Completion of(BookingItem item, CompletedItem said, Instant now) {
        var until = Optional.ofNullable(said.until())
                .map(time -> time.toInstant())
                .orElseGet(() -> item.endsAt().isBefore(now) ? item.endsAt() : now);
        // As exact as the database is, or the claim would end a little before or after what the item says.
        return new Completion(item, until.truncatedTo(ChronoUnit.MICROS), said.used(), said.lowered());
    }

    /** Whatever speaks against it. */
    List<Refusal> refusals(Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (!item.isCompletable()) {
            refusals.add(new WhyNotConcluded.InOtherState(item.id(), item.status()));
            return refusals;
        }
        if (!item.isUnderWay(now)) {
            refusals.add(new WhyNotConcluded.NotBegun(item.id()));
            return refusals;
        }
        if (!until.isAfter(item.startsAt()) || until.isAfter(item.endsAt())) {
            refusals.add(new WhyNotConcluded.OutsideBooking(item.id()));
        }
        if (until.isAfter(now)) {
            refusals.add(new WhyNotConcluded.InTheFuture(item.id()));
        }
        loweredTo()
                .filter(amount -> amount.compareTo(item.price().amount()) > 0)
                .ifPresent(amount -> refusals.add(new WhyNotConcluded.PriceRaised(item.id(), item.price())));
        return refusals;
    }

    Optional<BigDecimal> loweredTo() {
        return Optional.ofNullable(lowered).map(said -> new BigDecimal(said.amount()));
    }
}
