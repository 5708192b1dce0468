package org.jambatan.mou.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/agreements")
@RunOnVirtualThread
class InstrumentResource {

    private final ExecuteInstruments instruments;

    InstrumentResource(ExecuteInstruments instruments) {
        this.instruments = instruments;
    }

    @POST
    @Path("{id}/suspension")
    @RolesAllowed("signatory")
    @Command("agreement.suspend")
    @Operation(summary = "Record that it is suspended, until a day or until it is resumed")
    public AgreementView suspend(@PathParam("id") UUID id, @Nullable @Valid ExecuteInstrument input) {
        return instruments.execute(id, InstrumentKind.SUSPENSION, ExecuteInstrument.orNow(input));
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed("signatory")
    @Command("agreement.resume")
    @Operation(summary = "Record that it is in force again")
    public AgreementView resume(@PathParam("id") UUID id, @Nullable @Valid ExecuteInstrument input) {
        return instruments.execute(id, InstrumentKind.RESUMPTION, ExecuteInstrument.orNow(input));
    }

    @POST
    @Path("{id}/extension")
    @RolesAllowed("signatory")
    @Command("agreement.extend")
    @Operation(summary = "Record that its last day is later now; what has expired is renewed")
    public AgreementView extend(@PathParam("id") UUID id, @Nullable @Valid ExecuteInstrument input) {
        return instruments.execute(id, InstrumentKind.EXTENSION, ExecuteInstrument.orNow(input));
    }

    @POST
    @Path("{id}/termination")
    @RolesAllowed("signatory")
    @Command("agreement.terminate")
    @Operation(summary = "Record that it is terminated")
    public AgreementView terminate(@PathParam("id") UUID id, @Nullable @Valid ExecuteInstrument input) {
        return instruments.execute(id, InstrumentKind.TERMINATION, ExecuteInstrument.orNow(input));
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed("signatory")
    @Command("agreement.complete")
    @Operation(summary = "Record that what it was for is done")
    public AgreementView complete(@PathParam("id") UUID id, @Nullable @Valid ExecuteInstrument input) {
        return instruments.execute(id, InstrumentKind.COMPLETION, ExecuteInstrument.orNow(input));
    }

    @POST
    @Path("{id}/supersession")
    @RolesAllowed("signatory")
    @Command("agreement.supersede")
    @Operation(summary = "Record that another agreement takes its place")
    public AgreementView supersede(@PathParam("id") UUID id, @Nullable @Valid ExecuteInstrument input) {
        return instruments.execute(id, InstrumentKind.SUPERSESSION, ExecuteInstrument.orNow(input));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed("signatory")
    @Command("agreement.withdraw")
    @Operation(summary = "Take back what was not signed by all; it is void")
    public AgreementView withdraw(@PathParam("id") UUID id, @Nullable @Valid ExecuteInstrument input) {
        return instruments.execute(id, InstrumentKind.WITHDRAWAL, ExecuteInstrument.orNow(input));
    }
}
