package org.jambatan.platform.operations;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.event.OutboxEntry;
import org.jambatan.platform.event.OutboxView;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;

@Path("/api/v1/operations/{service}/outbox")
@RunOnVirtualThread
class OutboxResource {

    private final OutboxView outbox;
    private final ServiceName name;

    OutboxResource(OutboxView outbox, ServiceName name) {
        this.outbox = outbox;
        this.name = name;
    }

    @GET
    @RolesAllowed({"agency-officer", "auditor"})
    @Operation(summary = "Events of the last seven days, newest first, and whether Kafka has them")
    public Page<OutboxEntry> list(@PathParam("service") String service, @BeanParam PageRequest page) {
        name.require(service);
        return outbox.list(page);
    }
}
