package org.jambatan.booking.correspondence;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/orders/{id}/messages")
@RunOnVirtualThread
class OrderMessageResource {

    private final WriteMessage writing;
    private final FindOrder finding;
    private final Messages messages;

    OrderMessageResource(WriteMessage writing, FindOrder finding, Messages messages) {
        this.writing = writing;
        this.finding = finding;
        this.messages = messages;
    }

    @GET
    @Transactional
    @RolesAllowed({"member", "signatory", "provider-manager", "auditor"})
    @Operation(summary = "What the two sides of an order wrote to each other, oldest first")
    public Page<OrderMessageView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return messages.page(finding.toRead(id).id(), page);
    }

    @POST
    @ResponseStatus(201)
    @Command("order-message.write")
    @RolesAllowed({"member", "signatory", "provider-manager"})
    @Operation(summary = "Write to the other side")
    public OrderMessageView write(@PathParam("id") UUID id, @NotNull @Valid WriteOrderMessage message) {
        return writing.write(id, message.text());
    }
}
