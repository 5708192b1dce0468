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

@Path("/api/v1/programmes/{id}/applications/{applicationId}/conflicts")
@RunOnVirtualThread
class SupportConflictResource {

    private final SupportApplications applications;
    private final SupportConflicts conflicts;
    private final DeclareConflicts declaring;
    private final Onlookers onlookers;

    SupportConflictResource(
            SupportApplications applications,
            SupportConflicts conflicts,
            DeclareConflicts declaring,
            Onlookers onlookers) {
        this.applications = applications;
        this.conflicts = conflicts;
        this.declaring = declaring;
        this.onlookers = onlookers;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("support-conflict.declare")
    @Operation(
            summary = "Declare that you, or a member of your committee, are too close to an application",
            description = "Whoever is neither reads it nor scores it from then on, and a sheet counts no longer."
                    + " Members of the applicant are too close to it without a word.")
    public SupportConflictView declare(
            @PathParam("id") UUID id,
            @PathParam("applicationId") UUID applicationId,
            @NotNull @Valid DeclareSupportConflict input) {
        return declaring.declare(onlookers.at(id, applicationId), id, applicationId, input);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Declared conflicts, for officers, the committee's chair and auditors")
    public Page<SupportConflictView> list(
            @PathParam("id") UUID id, @PathParam("applicationId") UUID applicationId, @BeanParam PageRequest page) {
        var onlooker = onlookers.of(id);
        var application = applications.seenBy(onlooker, id, applicationId);
        if (!onlooker.readsAllScores(application)) {
            throw Answer.notFound();
        }
        var answer = Page.of(conflicts.list(applicationId, page), page, conflict -> new Cursor("", conflict.id()));
        return page.wantsCount() ? answer.counted(conflicts.count(applicationId)) : answer;
    }
}
