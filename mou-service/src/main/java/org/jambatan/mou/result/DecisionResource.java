package org.jambatan.mou.result;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/results/{id}")
@RunOnVirtualThread
class DecisionResource {

    private final DecideResults decisions;

    DecisionResource(DecideResults decisions) {
        this.decisions = decisions;
    }

    @POST
    @Path("assessments")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("result.assess")
    @Operation(summary = "Assess a result that was offered to your park")
    public ResultView assess(@PathParam("id") UUID id, @NotNull @Valid AssessResult input) {
        return decisions.assess(id, input);
    }

    @POST
    @Path("take-up")
    @RolesAllowed("**")
    @Command("result.take-up")
    @Operation(summary = "Take a result up as a new incubated project, or as one that is there")
    public ResultView takeUp(@PathParam("id") UUID id, @Valid @NotNull TakeUpResult input) {
        return decisions.takeUp(id, input);
    }

    @POST
    @Path("licence")
    @RolesAllowed("**")
    @Command("result.license")
    @Operation(summary = "Record to whom a result was licensed, and when")
    public ResultView license(@PathParam("id") UUID id, @NotNull @Valid LicenseResult input) {
        return decisions.license(id, input);
    }

    @POST
    @Path("return")
    @RolesAllowed("**")
    @Command("result.return")
    @Operation(summary = "Return a result to its owner, and say why")
    public ResultView giveBack(@PathParam("id") UUID id, @NotNull @Valid ReturnResult input) {
        return decisions.giveBack(id, input);
    }
}
