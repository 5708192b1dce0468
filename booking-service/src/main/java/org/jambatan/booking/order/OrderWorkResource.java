package org.jambatan.booking.order;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The work on an order that is agreed, until it is paid. */
@Path("/api/v1/orders/{id}")
@RunOnVirtualThread
class OrderWorkResource {

    private final ActOnOrder acting;
    private final WorkOnOrder working;

    OrderWorkResource(ActOnOrder acting, WorkOnOrder working) {
        this.acting = acting;
        this.working = working;
    }

    @POST
    @Path("deposit")
    @Command("order.deposit")
    @RolesAllowed("provider-manager")
    @Operation(summary = "Record that the deposit is paid", description = "The work may begin then.")
    public OrderView deposit(@PathParam("id") UUID id, @NotNull @Valid RecordDeposit deposit) {
        return acting.act(id, OrderActions.DEPOSIT, (order, now) -> working.deposit(order, deposit, now));
    }

    @POST
    @Path("start")
    @Command("order.start")
    @RolesAllowed("provider-manager")
    @Operation(summary = "Begin the work")
    public OrderView start(@PathParam("id") UUID id) {
        return acting.act(id, OrderActions.START, Order::start);
    }

    @POST
    @Path("milestones")
    @Command("order.plan-milestone")
    @ResponseStatus(201)
    @RolesAllowed("provider-manager")
    @Operation(summary = "Plan a step of the work")
    public OrderView plan(@PathParam("id") UUID id, @NotNull @Valid PlanMilestone milestone) {
        return acting.act(id, OrderActions.MILESTONES, (order, now) -> working.plan(order, milestone));
    }

    @POST
    @Path("milestones/{number}/completion")
    @Command("order.complete-milestone")
    @RolesAllowed("provider-manager")
    @Operation(summary = "Say that a step of the work is reached")
    public OrderView complete(@PathParam("id") UUID id, @PathParam("number") int number) {
        return acting.act(id, OrderActions.MILESTONE_COMPLETION, (order, now) -> working.complete(order, number, now));
    }

    @POST
    @Path("bookings")
    @Command("order.attach-booking")
    @ResponseStatus(201)
    @RolesAllowed({"member", "signatory", "provider-manager"})
    @Operation(
            summary = "Attach a booking of an instrument that serves the order",
            description = "Of the same customer at the same institution; a booking serves one order.")
    public OrderView attach(@PathParam("id") UUID id, @NotNull @Valid AttachBooking attachment) {
        return acting.act(
                id, OrderActions.BOOKINGS, (order, now) -> working.attach(order, attachment.bookingId(), now));
    }

    @POST
    @Path("delivery")
    @Command("order.deliver")
    @RolesAllowed("provider-manager")
    @Operation(
            summary = "Say what was really done",
            description =
                    "The price is reckoned anew by it. It never comes to more than what is accepted; for more, quote a new version and have it accepted first.")
    public OrderView deliver(@PathParam("id") UUID id, @Nullable @Valid DeliverOrder delivery) {
        var said = delivery == null ? new DeliverOrder(null) : delivery;
        return acting.act(id, OrderActions.DELIVERY, (order, now) -> working.deliver(order, said, now));
    }

    @POST
    @Path("settlement")
    @Command("order.settle")
    @RolesAllowed("provider-manager")
    @Operation(
            summary = "Record that the order is paid",
            description = "Once, and for its whole price, whatever was paid of it as a deposit.")
    public OrderView settle(@PathParam("id") UUID id, @NotNull @Valid SettleOrder settlement) {
        return acting.act(id, OrderActions.SETTLEMENT, (order, now) -> working.settle(order, settlement, now));
    }
}
