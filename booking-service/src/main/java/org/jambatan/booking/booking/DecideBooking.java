package org.jambatan.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jambatan.booking.partner.Partners;
import org.jambatan.booking.resource.Claims;
import org.jambatan.booking.rule.ProviderIsThere;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What the parties decide on a booking. Whatever ends items gives back what they held: the resources' locks first, as
 * in every command on claims.
 */
@ApplicationScoped
class DecideBooking {

    private final Claims claims;
    private final Partners partners;

    DecideBooking(Claims claims, Partners partners) {
        this.claims = claims;
        this.partners = partners;
    }

    /** A provider that is suspended says yes to nothing new; it may still say no. */
    BookingEvent approve(Booking booking, Party party, Instant now) {
        var provider = party.provider().orElseThrow();
        Refused.ifAny(
                "approval",
                ProviderIsThere.refusalOf(partners.find(provider)).stream().toList());
        return booking.approve(provider, now);
    }

    BookingEvent reject(Booking booking, Party party, String reason, Instant now) {
        claims.lock(booking.resources());
        var event = booking.reject(party.provider().orElseThrow(), reason, now);
        claims.release(booking.endedItems());
        return event;
    }

    BookingEvent cancel(Booking booking, Party party, @Nullable String reason, Instant now) {
        claims.lock(booking.resources());
        var event = booking.cancel(party, reason, now);
        claims.release(booking.endedItems());
        return event;
    }
}
