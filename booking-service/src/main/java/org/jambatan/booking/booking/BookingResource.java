package org.jambatan.booking.booking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.booking.programme.Programmes;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/bookings")
@RunOnVirtualThread
class BookingResource {

    private final Bookings bookings;
    private final PlaceBooking placing;
    private final Programmes programmes;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    BookingResource(
            Bookings bookings, PlaceBooking placing, Programmes programmes, Caller caller, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.placing = placing;
        this.programmes = programmes;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"member", "provider-manager", "agency-officer", "auditor"})
    @Operation(summary = "Bookings you are a party to, or your agency's programmes are, newest first")
    public Page<BookingView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("offeringId") @Nullable String offeringId,
            @Parameter(description = "Only those with an item that ends after this time.") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "Only those with an item that starts before this time.")
                    @QueryParam("to")
                    @Nullable
                    String to,
            @Parameter(description = "`customer`: what your partner has booked; `provider`: what is booked at it.")
                    @QueryParam("as")
                    @Nullable
                    String as,
            @Parameter(description = "Only those this partner is a party to, as customer or as provider.")
                    @QueryParam("partnerId")
                    @Nullable
                    String partnerId,
            @Parameter(
                            description =
                                    "`suspension`: only those still to come whose customer, or a provider of theirs, has been suspended or has left since; they stand.")
                    @QueryParam("affected")
                    @Nullable
                    String affected,
            @BeanParam PageRequest page) {
        var filter = BookingFilter.read(status, offeringId, from, to, as, partnerId, affected);
        var party = Party.reading(caller, programmes);
        var now = clock.instant();
        return bookings.listSeenBy(party, filter, page).map(booking -> BookingView.of(booking, party, now));
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({"member", "provider-manager", "agency-officer", "auditor"})
    @Operation(summary = "One booking")
    public BookingView read(@PathParam("id") UUID id) {
        var party = Party.reading(caller, programmes);
        return bookings.seenBy(party, id)
                .map(booking -> BookingView.of(booking, party, clock.instant()))
                .orElseThrow(Answer::notFound);
    }

    @POST
    @Command(value = "booking.request", inTurn = true)
    @ResponseStatus(201)
    @RolesAllowed("member")
    @Operation(summary = "Book times on offerings, all or none")
    public BookingView request(@NotNull @Valid RequestBooking request) {
        var now = clock.instant();
        var booking = placing.place(request, caller.partner(), caller.account(), now);
        outbox.publish(booking.requested());
        return BookingView.of(booking, Party.of(caller), now);
    }
}
