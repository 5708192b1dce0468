package org.jambatan.mou.support;

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
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{id}/applications/{applicationId}")
@RunOnVirtualThread
class SupportDecisionResource {

    private final WorkOnApplications work;
    private final ShowApplications show;
    private final Onlookers onlookers;

    SupportDecisionResource(WorkOnApplications work, ShowApplications show, Onlookers onlookers) {
        this.work = work;
        this.show = show;
        this.onlookers = onlookers;
    }

    @POST
    @Path("review")
    @RolesAllowed("**")
    @Command("support-application.review")
    @Operation(summary = "Open an application to the committee's scores; for officers and the committee's chair")
    public SupportApplicationView review(@PathParam("id") UUID id, @PathParam("applicationId") UUID applicationId) {
        return view(id, work.review(onlookers.at(id, applicationId), id, applicationId));
    }

    @POST
    @Path("decision")
    @RolesAllowed("**")
    @Command("support-application.decide")
    @Operation(
            summary = "Record what the committee decided, with minutes; for officers and the committee's chair",
            description = "An approval commits the amount: what is settled in the project from the day of the decision"
                    + " on draws on it.")
    public SupportApplicationView decide(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @NotNull @Valid DecideSupport input) {
        return view(id, work.decide(onlookers.at(id, applicationId), id, applicationId, input));
    }

    @POST
    @Path("answer")
    @RolesAllowed({"partner-admin", "signatory"})
    @Command("support-application.answer")
    @Operation(summary = "Answer what the committee wants to know; the review goes on")
    public SupportApplicationView answer(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @NotNull @Valid AnswerSupportQuestion input) {
        return view(id, work.answer(onlookers.at(id, applicationId), id, applicationId, input.text()));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({"partner-admin", "signatory"})
    @Command("support-application.withdraw")
    @Operation(summary = "Withdraw your application for support")
    public SupportApplicationView withdraw(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @Nullable @Valid WithdrawSupportApplication input) {
        return view(
                id,
                work.withdraw(
                        onlookers.at(id, applicationId), id, applicationId, input == null ? null : input.reason()));
    }

    private SupportApplicationView view(UUID programme, SupportApplication application) {
        return show.one(application, onlookers.of(programme));
    }
}
