package org.jambatan.mou.project;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What a project wishes to have, and what it is to bring about. */
@Path("/api/v1/projects/{id}")
@RunOnVirtualThread
class ProjectBasketResource {

    private final WorkOnProject work;
    private final ShowProjects show;
    private final CheckOut checkingOut;

    ProjectBasketResource(WorkOnProject work, ShowProjects show, CheckOut checkingOut) {
        this.work = work;
        this.show = show;
        this.checkingOut = checkingOut;
    }

    @POST
    @Path("items")
    @RolesAllowed({"member", "partner-admin"})
    @ResponseStatus(201)
    @Command("project.add-item")
    @Operation(
            summary = "Put a time or an order into the basket",
            description = "Nobody is asked for it before the checkout.")
    public CompanyProjectView wish(@PathParam("id") UUID id, @NotNull @Valid AddProjectItem input) {
        return show.view(work.wish(id, input));
    }

    @POST
    @Path("items/{itemId}/removal")
    @RolesAllowed({"member", "partner-admin"})
    @Command("project.remove-item")
    @Operation(summary = "Take an open item out of the basket")
    public CompanyProjectView remove(@PathParam("id") UUID id, @PathParam("itemId") UUID item) {
        return show.view(work.remove(id, item));
    }

    @POST
    @Path("deliverables")
    @RolesAllowed({"member", "partner-admin"})
    @ResponseStatus(201)
    @Command("project.add-deliverable")
    @Operation(summary = "Say what the project is to bring about")
    public CompanyProjectView plan(@PathParam("id") UUID id, @NotNull @Valid AddDeliverable input) {
        return show.view(work.plan(id, input));
    }

    @POST
    @Path("deliverables/{deliverableId}/completion")
    @RolesAllowed({"member", "partner-admin"})
    @Command("project.complete-deliverable")
    @Operation(summary = "Record that a deliverable is there")
    public CompanyProjectView complete(
            @PathParam("id") UUID id,
            @PathParam("deliverableId") UUID deliverable,
            @Nullable @Valid CompleteDeliverable input) {
        return show.view(work.complete(id, deliverable, input == null ? CompleteDeliverable.TODAY : input));
    }

    @POST
    @Path("checkout")
    @RolesAllowed("member")
    @ResponseStatus(202)
    @Command("project.check-out")
    @Operation(
            summary = "Ask for items of the basket at once",
            description =
                    "Times are had all or none, as one booking; each order is opened for itself. The answer names the checkout and its legs, all ASKED; a leg that nobody answers in a minute is withdrawn, and whatever comes of it later is called off.")
    public CheckoutView checkOut(@PathParam("id") UUID id, @Nullable @Valid StartCheckout input) {
        return checkingOut.start(id, input);
    }

    @GET
    @Path("checkouts/{checkoutId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "How a checkout was answered so far")
    public CheckoutView readCheckout(@PathParam("id") UUID id, @PathParam("checkoutId") UUID checkout) {
        return checkingOut.read(id, checkout);
    }
}
