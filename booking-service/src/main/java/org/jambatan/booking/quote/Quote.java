package org.jambatan.booking.quote;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jambatan.booking.quote.QuoteEvent.What;
import org.jambatan.platform.time.Ids;

/** One version of what an order will cost. A version is never changed: another takes its place. */
@Entity
class Quote extends QuoteRecord {

    /** For Hibernate. */
    protected Quote() {}

    static Quote make(QuoteBasis basis, int number, QuoteContent content, Instant now) {
        var quote = new Quote();
        quote.id = Ids.next();
        quote.orderId = basis.order();
        quote.customerPartnerId = basis.customer();
        quote.providerPartnerId = basis.offering().partnerId();
        quote.number = number;
        quote.status = QuoteStatus.OFFERED;
        quote.content = content;
        quote.madeAt = now;
        quote.expiresAt = content.validUntil()
                .plusDays(1)
                .atStartOfDay(basis.offering().zone())
                .toInstant();
        quote.version = 1;
        return quote;
    }

    QuoteEvent made() {
        return new QuoteEvent(What.MADE, QuoteState.of(this), version);
    }

    QuoteEvent accept(Instant now) {
        become(QuoteStatus.ACCEPTED, now);
        acceptedAt = now;
        return told(What.ACCEPTED);
    }

    QuoteEvent supersede(Instant now) {
        become(QuoteStatus.SUPERSEDED, now);
        return told(What.SUPERSEDED);
    }

    /** Its last day is over; it reads as expired from then on, whenever this is said. */
    QuoteEvent expire(Instant now) {
        if (status != QuoteStatus.OFFERED || now.isBefore(expiresAt)) {
            throw new IllegalStateException(id + " is " + status + " until " + expiresAt + " and can't expire");
        }
        status = QuoteStatus.EXPIRED;
        return told(What.EXPIRED);
    }

    /** What it is at this moment, whether that has been announced or not. */
    QuoteStatus statusAt(Instant now) {
        return status == QuoteStatus.OFFERED && !now.isBefore(expiresAt) ? QuoteStatus.EXPIRED : status;
    }

    private void become(QuoteStatus next, Instant now) {
        if (!statusAt(now).mayBecome(next)) {
            throw new IllegalStateException(id + " is " + statusAt(now) + " and can't become " + next);
        }
        status = next;
    }

    private QuoteEvent told(What what) {
        version++;
        return new QuoteEvent(what, QuoteState.of(this), version);
    }

    UUID id() {
        return id;
    }
}
