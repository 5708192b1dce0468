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

/** What a provider records of a booking after the use. */
@Path("/api/v1/bookings/{id}")
@RunOnVirtualThread
class BookingConclusionResource {

    private final Bookings bookings;
    private final ConcludeBooking concluding;
    private final Caller caller;
    private final EntityTags tags;
    private final Outbox outbox;
    private final Clock clock;

    BookingConclusionResource(
            Bookings bookings, ConcludeBooking concluding, Caller caller, EntityTags tags, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.concluding = concluding;
        this.caller = caller;
        this.tags = tags;
        this.outbox = outbox;
        this.clock = clock;
    }

    @POST
    @Path("completion")
    @Command(value = "booking.complete", inTurn = true)
    @RolesAllowed("provider-manager")
    @Operation(summary = "Say what was used, and until when")
    public BookingView complete(@PathParam("id") UUID id, @Nullable @Valid CompleteBooking completion) {
        var party = Party.of(caller);
        var booking = bookings.seenBy(party, id).orElseThrow(Answer::notFound);
        allowed(booking, party, "completion");
        outbox.publish(concluding.complete(booking, party, completion, clock.instant()));
        return BookingView.of(booking, party, clock.instant());
    }

    @POST
    @Path("settlement")
    @Command(value = "booking.settle", inTurn = true)
    @RolesAllowed("provider-manager")
    @Operation(summary = "Record that you were paid")
    public BookingView settle(@PathParam("id") UUID id, @NotNull @Valid SettleBooking settlement) {
        var party = Party.of(caller);
        var booking = bookings.lockedFor(party, id).orElseThrow(Answer::notFound);
        allowed(booking, party, "settlement");
        outbox.publish(concluding.settle(booking, party, settlement, clock.instant()));
        return BookingView.of(booking, party, clock.instant());
    }

    private void allowed(Booking booking, Party party, String command) {
        tags.check(booking.version());
        var actions = BookingView.actions(booking, party, clock.instant());
        if (!actions.contains(command)) {
            throw Answer.illegalInState(booking.status(), actions);
        }
    }
}
