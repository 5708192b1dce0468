package org.jambatan.booking.correspondence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/** Results: when the customer has them, and who has fetched what. */
@Path("/api/v1/orders/{id}")
@RunOnVirtualThread
class OrderReleaseResource {

    private final ReleaseResults releasing;
    private final FindOrder finding;
    private final Downloads downloads;

    OrderReleaseResource(ReleaseResults releasing, FindOrder finding, Downloads downloads) {
        this.releasing = releasing;
        this.finding = finding;
        this.downloads = downloads;
    }

    @POST
    @Path("release")
    @Command("order.release")
    @RolesAllowed("provider-manager")
    @Operation(summary = "Release the results to the customer")
    public OrderReleaseView release(@PathParam("id") UUID id) {
        return releasing.release(id);
    }

    @GET
    @Path("downloads")
    @Transactional
    @RolesAllowed({"member", "signatory", "provider-manager", "auditor"})
    @Operation(summary = "Who has fetched which file's content, newest first")
    public Page<OrderDownloadView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return downloads.page(finding.toRead(id), page);
    }
}
