package org.jambatan.platform.operations;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.AuditEntry;
import org.jambatan.platform.command.AuditTrail;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/audit/{service}")
@RunOnVirtualThread
class AuditResource {

    private final AuditTrail trail;
    private final ServiceName name;

    AuditResource(AuditTrail trail, ServiceName name) {
        this.trail = trail;
        this.name = name;
    }

    @GET
    @RolesAllowed({"agency-officer", "auditor"})
    @Operation(summary = "Who did what, newest first; of one object with ?objectId=")
    public Page<AuditEntry> list(
            @PathParam("service") String service,
            @QueryParam("objectId") @Nullable String objectId,
            @BeanParam PageRequest page) {
        name.require(service);
        var query = new Parameters();
        var object = query.uuid("objectId", objectId);
        query.check();
        return trail.list(object, page);
    }
}
