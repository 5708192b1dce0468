package org.jambatan.mou.support;

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
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/programmes/{id}/applications/{applicationId}/scores")
@RunOnVirtualThread
class SupportScoreResource {

    private final SupportApplications applications;
    private final SupportSheets sheets;
    private final ScoreApplications scoring;
    private final Onlookers onlookers;

    SupportScoreResource(
            SupportApplications applications, SupportSheets sheets, ScoreApplications scoring, Onlookers onlookers) {
        this.applications = applications;
        this.sheets = sheets;
        this.scoring = scoring;
        this.onlookers = onlookers;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("support-application.score")
    @Operation(
            summary = "Score an application, as a member of the committee without a conflict",
            description = "One sheet for each member; until the decision the next one replaces it.")
    public SupportSheetView score(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @NotNull @Valid ScoreSupportApplication input) {
        return scoring.score(onlookers.at(id, applicationId), id, applicationId, input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "The committee's sheets: all for officers, the chair and auditors, their own for a member")
    public Page<SupportSheetView> list(
            @PathParam("id") UUID id, @PathParam("applicationId") UUID applicationId, @BeanParam PageRequest page) {
        var onlooker = onlookers.of(id);
        var application = applications.seenBy(onlooker, id, applicationId);
        if (!onlooker.isInside(application)) {
            throw Answer.notFound();
        }
        var whose = onlooker.readsAllScores(application) ? null : onlooker.account();
        var rows = sheets.list(applicationId, whose, page);
        var answer = Page.of(rows, page, sheet -> new Cursor("", sheet.id()));
        return page.wantsCount() ? answer.counted(sheets.count(applicationId, whose)) : answer;
    }
}
