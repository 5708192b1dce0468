package org.jambatan.booking.order;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.booking.quote.MakeQuote;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.problem.Invalid;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** How the two sides come to an agreement, or do not. */
@Path("/api/v1/orders/{id}")
@RunOnVirtualThread
class OrderDecisionResource {

    private final ActOnOrder acting;
    private final QuoteOrder quoting;
    private final EndOrder ending;
    private final Caller caller;

    OrderDecisionResource(ActOnOrder acting, QuoteOrder quoting, EndOrder ending, Caller caller) {
        this.acting = acting;
        this.quoting = quoting;
        this.ending = ending;
        this.caller = caller;
    }

    @POST
    @Path("quotes")
    @Command("order.quote")
    @ResponseStatus(201)
    @RolesAllowed("provider-manager")
    @Operation(
            summary = "Quote what it will cost",
            description =
                    "A new version supersedes the one that was offered before. While the work is under way, the accepted version stays in force until another is accepted.")
    public OrderView quote(@PathParam("id") UUID id, @NotNull @Valid MakeQuote quote) {
        return acting.act(id, OrderActions.QUOTES, (order, now) -> quoting.quote(order, quote, now));
    }

    @POST
    @Path("acceptance")
    @Command(value = "order.accept", inTurn = true)
    @RolesAllowed({"member", "signatory"})
    @Operation(
            summary = "Accept a version of the quote",
            description = "A member accepts up to the limit that its partner has set for it; a signatory, anything.")
    public OrderView accept(@PathParam("id") UUID id, @NotNull @Valid AcceptQuote acceptance) {
        return acting.act(id, OrderActions.ACCEPTANCE, (order, now) -> quoting.accept(order, acceptance, now));
    }

    @POST
    @Path("decline")
    @Command("order.decline")
    @RolesAllowed("provider-manager")
    @Operation(summary = "Decline an order that is not agreed")
    public OrderView decline(@PathParam("id") UUID id, @NotNull @Valid DeclineOrder decline) {
        return acting.act(id, OrderActions.DECLINE, (order, now) -> ending.decline(order, decline.reason(), now));
    }

    @POST
    @Path("cancellation")
    @Command("order.cancel")
    @RolesAllowed({"member", "signatory", "provider-manager"})
    @Operation(
            summary = "Call an order off",
            description = "A customer does until the work begins; an institution until it is delivered, and says why.")
    public OrderView cancel(@PathParam("id") UUID id, @Nullable @Valid CancelOrder cancellation) {
        var reason = cancellation == null ? null : cancellation.reason();
        return acting.act(id, OrderActions.CANCELLATION, (order, now) -> cancelled(order, reason, now));
    }

    private OrderEvent cancelled(Order order, @Nullable String reason, Instant now) {
        var byTheCustomer = Onlooker.acting(caller).isCustomerOf(order) && order.isCancellableByTheCustomer(now);
        if (!byTheCustomer && (reason == null || reason.isBlank())) {
            throw new Invalid("reason", "must be said by an institution that calls an order off");
        }
        return ending.cancel(order, reason, now);
    }
}
