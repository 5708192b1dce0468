package org.jambatan.booking.booking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** What the parties decide on a booking that stands. */
@Path("/api/v1/bookings/{id}")
@RunOnVirtualThread
class BookingDecisionResource {

    private final Bookings bookings;
    private final DecideBooking deciding;
    private final Caller caller;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Clock clock;

    BookingDecisionResource(
            Bookings bookings, DecideBooking deciding, Caller caller, EntityTags tags, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.deciding = deciding;
        this.caller = caller;
        this.tags = tags;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Path("approval")
    @Command("booking.approve")
    @RolesAllowed("provider-manager")
    @Operation(summary = "Say yes to what waits at your institution")
    public BookingView approve(@PathParam("id") UUID id) {
        var party = Party.of(caller);
        var booking = allowed(id, party, "approval");
        outbox.publish(deciding.approve(booking, party, clock.instant()));
        return view(booking, party);
    }

    @POST
    @Path("rejection")
    @Command(value = "booking.reject", inTurn = true)
    @RolesAllowed("provider-manager")
    @Operation(summary = "Say no to what waits at your institution")
    public BookingView reject(@PathParam("id") UUID id, @NotNull @Valid RejectBooking rejection) {
        var party = Party.of(caller);
        var booking = allowed(id, party, "rejection");
        outbox.publish(deciding.reject(booking, party, rejection.reason(), clock.instant()));
        return view(booking, party);
    }

    @POST
    @Path("cancellation")
    @Command(value = "booking.cancel", inTurn = true)
    @RolesAllowed({"member", "provider-manager"})
    @Operation(
            summary = "Call it off",
            description =
                    "A customer calls off what has not begun; an institution, at any time, what it has promised itself.")
    public BookingView cancel(@PathParam("id") UUID id, @Nullable @Valid CancelBooking cancellation) {
        var party = Party.of(caller);
        var booking = allowed(id, party, "cancellation");
        var reason = cancellation == null ? null : cancellation.reason();
        outbox.publish(deciding.cancel(booking, party, reason, clock.instant()));
        return view(booking, party);
    }

    /** The booking, if this party sees it and may issue this command in the state it is in. */
    private Booking allowed(UUID id, Party party, String command) {
        var booking = bookings.seenBy(party, id).orElseThrow(Answer::notFound);
        tags.check(booking.version());
        var actions = BookingView.actions(booking, party, clock.instant());
        if (!actions.contains(command)) {
            throw Answer.illegalInState(booking.status(), actions);
        }
        return booking;
    }

    private BookingView view(Booking booking, Party party) {
        return BookingView.of(booking, party, clock.instant());
    }
}
