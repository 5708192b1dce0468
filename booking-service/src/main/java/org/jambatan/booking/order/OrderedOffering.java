package org.jambatan.booking.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jambatan.booking.offering.Offering;
import org.jambatan.booking.offering.ReleaseFrom;
import org.jambatan.platform.json.Translated;

/** An offering as it was when work on it was ordered; the order keeps its terms. */
record OrderedOffering(
        Translated name,
        long version,
        String kind,
        String timeZone,
        int depositPercent,
        int depositDays,
        int quoteValidDays,
        ReleaseFrom releaseFrom) {

    /** Of an offering heard of before its kind was told. */
    private static final String UNKNOWN_KIND = "OTHER";

    static OrderedOffering of(Offering offering) {
        var terms = offering.orderTerms();
        return new OrderedOffering(
                offering.name(),
                offering.offeringVersion(),
                offering.kind() == null ? UNKNOWN_KIND : offering.kind(),
                offering.timeZone(),
                terms.depositPercent(),
                terms.depositDays(),
                terms.quoteValidDays(),
                terms.releaseFrom());
    }

    LocalDate dayAt(Instant now) {
        return now.atZone(ZoneId.of(timeZone)).toLocalDate();
    }

    /** The last day on which a deposit that is agreed now may be paid. */
    LocalDate depositDueAfter(Instant now) {
        return dayAt(now).plusDays(depositDays);
    }

    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.of(timeZone)).toInstant();
    }
}
