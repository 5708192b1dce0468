package org.jambatan.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.resource.Claims;
import org.jambatan.platform.event.Outbox;

/** How other features book: by the same rules and the same claims as a customer who calls. */
@ApplicationScoped
public class OpenBooking {

    private final PlaceBooking placing;
    private final Bookings bookings;
    private final Claims claims;
    private final Outbox outbox;

    OpenBooking(PlaceBooking placing, Bookings bookings, Claims claims, Outbox outbox) {
        this.placing = placing;
        this.bookings = bookings;
        this.claims = claims;
        this.outbox = outbox;
    }

    /** A new booking and its items, in the order they were asked for. */
    public record Opened(UUID id, List<UUID> items) {}

    /**
     * Books all of it and tells of it, or throws {@link org.jambatan.platform.problem.Refused} with all that stands
     * against it. Must be called inside a transaction; after a refusal claims may be left in it, so the caller rolls
     * back at least to where it was before.
     */
    public Opened open(RequestBooking request, UUID customerPartner, String account, Instant now) {
        var booking = placing.place(request, customerPartner, account, now);
        outbox.publish(booking.requested());
        return new Opened(
                booking.id(), booking.items().stream().map(BookingItem::id).toList());
    }

    /**
     * Calls off what has not begun, for a customer who was never told of it: nothing of it is late. Answers the items
     * that live on because they have begun.
     */
    public Set<UUID> callOff(UUID id, String reason, Instant now) {
        claims.lock(bookings.anyonesResources(id)); // Before the booking, as every command does.
        var booking = bookings.anyonesLocked(id).orElseThrow();
        booking.callOff(reason, now).ifPresent(event -> {
            outbox.publish(event);
            claims.release(booking.endedItems());
        });
        return booking.liveItems();
    }
}
