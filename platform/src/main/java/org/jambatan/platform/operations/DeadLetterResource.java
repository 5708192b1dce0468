package org.jambatan.platform.operations;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.DeadLetter;
import org.jambatan.platform.event.DeadLetterOffice;
import org.jambatan.platform.event.ReplayDeadLetters;
import org.jambatan.platform.event.ReplayedDeadLetters;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/operations/{service}/dead-letters")
@RunOnVirtualThread
class DeadLetterResource {

    private final DeadLetterOffice office;
    private final ServiceName name;

    DeadLetterResource(DeadLetterOffice office, ServiceName name) {
        this.office = office;
        this.name = name;
    }

    @GET
    @RolesAllowed({"agency-officer", "auditor"})
    @Operation(
            summary = "Events this service could not take in, newest first; OPEN, REPLAYED or DISCARDED with ?state=")
    public Page<DeadLetter> list(
            @PathParam("service") String service,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageRequest page) {
        name.require(service);
        var query = new Parameters();
        var wanted = query.oneOf("state", state, DeadLetterOffice.State.class);
        query.check();
        return office.list(wanted, page);
    }

    @POST
    @Path("replay")
    @RolesAllowed("agency-officer")
    @Command("dead-letter.replay-range")
    @Operation(
            summary = "Deliver the open ones of a range again, in the order in which they came",
            description = "For when a cause is mended that many had. At most 500 at once.")
    public ReplayedDeadLetters replayRange(
            @PathParam("service") String service, @NotNull @Valid ReplayDeadLetters wish) {
        name.require(service);
        return office.replay(wish);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"agency-officer", "auditor"})
    @Operation(summary = "One dead letter")
    public DeadLetter read(@PathParam("service") String service, @PathParam("id") UUID id) {
        name.require(service);
        return office.read(id);
    }

    @POST
    @Path("{id}/replay")
    @RolesAllowed("agency-officer")
    @Command("dead-letter.replay")
    @Operation(summary = "Deliver it again now")
    public DeadLetter replay(@PathParam("service") String service, @PathParam("id") UUID id) {
        name.require(service);
        return office.replay(id);
    }

    @POST
    @Path("{id}/discarding")
    @RolesAllowed("agency-officer")
    @Command("dead-letter.discard")
    @Operation(summary = "Give it up; it stays on record")
    public DeadLetter discard(@PathParam("service") String service, @PathParam("id") UUID id) {
        name.require(service);
        return office.discard(id);
    }
}
