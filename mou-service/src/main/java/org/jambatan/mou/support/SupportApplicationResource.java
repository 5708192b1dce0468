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
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/programmes/{id}/applications")
@RunOnVirtualThread
class SupportApplicationResource {

    private final SupportApplications applications;
    private final SubmitApplications submitting;
    private final ShowApplications show;
    private final Onlookers onlookers;
    private final ProgrammeBook programmes;

    SupportApplicationResource(
            SupportApplications applications,
            SubmitApplications submitting,
            ShowApplications show,
            Onlookers onlookers,
            ProgrammeBook programmes) {
        this.applications = applications;
        this.submitting = submitting;
        this.show = show;
        this.onlookers = onlookers;
        this.programmes = programmes;
    }

    @POST
    @RolesAllowed({"partner-admin", "signatory"})
    @ResponseStatus(201)
    @Command("support-application.submit")
    @Operation(
            summary = "Ask a programme to support one of your projects",
            description = "Everything that stands against it is answered at once; the programme's page says its rules.")
    public SupportApplicationView submit(@PathParam("id") UUID id, @NotNull @Valid ApplyForSupport input) {
        var programme = programmes.find(id).orElseThrow(Answer::notFound);
        return show.one(submitting.submit(programme, input), onlookers.of(id));
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Applications for a programme's support, newest first: the committee's to judge, or your own")
    public Page<SupportApplicationView> list(
            @PathParam("id") UUID id, @BeanParam SupportApplicationFilter filter, @BeanParam PageRequest page) {
        var programme = programmes.find(id).orElseThrow(Answer::notFound).id();
        var onlooker = onlookers.of(programme);
        var wanted = filter.read();
        var rows = applications.list(onlooker, programme, wanted, page);
        var shown = show.all(programme, rows);
        var answer = Page.of(rows, page, application -> new Cursor("", application.id()))
                .map(application -> shown.view(application, onlooker));
        return page.wantsCount() ? answer.counted(applications.count(onlooker, programme, wanted)) : answer;
    }

    @GET
    @Path("{applicationId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One application for support")
    public SupportApplicationView read(@PathParam("id") UUID id, @PathParam("applicationId") UUID applicationId) {
        var onlooker = onlookers.of(id);
        return show.one(applications.seenBy(onlooker, id, applicationId), onlooker);
    }
}
