package org.jambatan.mou.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/programmes")
@RunOnVirtualThread
class ProgrammeResource {

    private final Programmes programmes;
    private final PartnerBook partners;
    private final HomeZone home;
    private final ProgrammeViewer viewer;
    private final Outbox outbox;

    ProgrammeResource(
            Programmes programmes, PartnerBook partners, HomeZone home, ProgrammeViewer viewer, Outbox outbox) {
        this.programmes = programmes;
        this.partners = partners;
        this.home = home;
        this.viewer = viewer;
        this.outbox = outbox;
    }

    @POST
    @RolesAllowed("agency-officer")
    @ResponseStatus(201)
    @Command("programme.open")
    @Operation(summary = "Open a programme of your agency")
    public ProgrammeView open(@NotNull @Valid OpenProgramme input) {
        var programme = Programme.open(Ids.next(), partners.callersAgency(), input, home.zone());
        outbox.publish(programme.opened());
        programmes.persist(programme);
        return viewer.viewOf(programme);
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Open programmes")
    public Page<ProgrammeView> list(@BeanParam ProgrammeFilter filter, @BeanParam PageRequest page) {
        var wanted = filter.read();
        var rows = programmes.open(wanted, page);
        var answer =
                Page.of(rows, page, programme -> new Cursor("", programme.id())).map(viewer::viewOf);
        return page.wantsCount() ? answer.counted(programmes.countOpen(wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One programme")
    public ProgrammeView read(@PathParam("id") UUID id) {
        return programmes.findByIdOptional(id).map(viewer::viewOf).orElseThrow(Answer::notFound);
    }
}
