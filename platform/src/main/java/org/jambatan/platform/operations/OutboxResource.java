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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.OutboxEntry;
import org.jambatan.platform.event.OutboxFilter;
import org.jambatan.platform.event.OutboxView;
import org.jambatan.platform.event.Republication;
import org.jambatan.platform.event.RepublishEvents;
import org.jambatan.platform.event.RepublishedEvents;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/operations/{service}/outbox")
@RunOnVirtualThread
class OutboxResource {

    private final OutboxView outbox;
    private final Republication republication;
    private final ServiceName name;

    OutboxResource(OutboxView outbox, Republication republication, ServiceName name) {
        this.outbox = outbox;
        this.republication = republication;
        this.name = name;
    }

    @GET
    @RolesAllowed({"agency-officer", "auditor"})
    @Operation(
            summary = "Events of the last seven days, newest first, and whether Kafka has them",
            description = "Of one topic, one aggregate, made from a time on and before another, WAITING, PUBLISHED or"
                    + " PARKED.")
    public Page<OutboxEntry> list(
            @PathParam("service") String service,
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("aggregateId") @Nullable String aggregateId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageRequest page) {
        name.require(service);
        var query = new Parameters();
        var filter = OutboxFilter.of(query, topic, aggregateId, from, until, state);
        query.check();
        return outbox.list(filter, page);
    }

    @POST
    @Path("republication")
    @RolesAllowed("agency-officer")
    @Command("outbox.republish")
    @Operation(
            summary = "Send a range of published events again",
            description = "For who has lost what Kafka gave him, or Kafka what it had. The events keep their ids and"
                    + " versions and go out in their old order, so that whoever had them knows them again. At most"
                    + " eight days and 100,000 events at once.")
    public RepublishedEvents republish(@PathParam("service") String service, @NotNull @Valid RepublishEvents wish) {
        name.require(service);
        return republication.of(wish);
    }
}
