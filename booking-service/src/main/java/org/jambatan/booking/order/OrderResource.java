package org.jambatan.booking.order;

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
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/orders")
@RunOnVirtualThread
class OrderResource {

    private final Orders orders;
    private final ShowOrders showing;
    private final OpenOrder opening;
    private final Programmes programmes;
    private final Caller caller;
    private final Clock clock;

    OrderResource(
            Orders orders, ShowOrders showing, OpenOrder opening, Programmes programmes, Caller caller, Clock clock) {
        this.orders = orders;
        this.showing = showing;
        this.opening = opening;
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({"member", "signatory", "provider-manager", "agency-officer", "auditor"})
    @Operation(summary = "Orders you are a party to, or your agency's programmes are, newest first")
    public Page<OrderView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("offeringId") @Nullable String offeringId,
            @Parameter(description = "`customer`: what your partner has ordered; `provider`: what is ordered of it.")
                    @QueryParam("as")
                    @Nullable
                    String as,
            @Parameter(description = "Only those for this project of the customer's.")
                    @QueryParam("projectId")
                    @Nullable
                    String projectId,
            @Parameter(description = "Only those this partner is a party to, as customer or as provider.")
                    @QueryParam("partnerId")
                    @Nullable
                    String partnerId,
            @BeanParam PageRequest page) {
        var filter = OrderFilter.read(status, offeringId, as, projectId, partnerId);
        var onlooker = Onlooker.reading(caller, programmes);
        var now = clock.instant();
        return showing.page(orders.listSeenBy(onlooker, filter, page, now), onlooker, now);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({"member", "signatory", "provider-manager", "agency-officer", "auditor"})
    @Operation(summary = "One order, with its quotes")
    public OrderView read(@PathParam("id") UUID id) {
        var onlooker = Onlooker.reading(caller, programmes);
        return orders.seenBy(onlooker, id)
                .map(order -> showing.view(order, onlooker, clock.instant()))
                .orElseThrow(Answer::notFound);
    }

    @POST
    @Command("order.request")
    @ResponseStatus(201)
    @RolesAllowed("member")
    @Operation(summary = "Order work on an offering")
    public OrderView request(@NotNull @Valid RequestOrder request) {
        var now = clock.instant();
        var order = opening.opened(request, caller.partner(), caller.account(), now);
        return showing.view(order, Onlooker.acting(caller), now);
    }
}
