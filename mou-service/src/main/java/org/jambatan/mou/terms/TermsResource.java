package org.jambatan.mou.terms;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.programme.PublishedTerms;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/programmes/{id}/terms")
@RunOnVirtualThread
class TermsResource {

    private final PublishedTerms versions;
    private final TermsArchive archive;
    private final ReadTerms reading;
    private final PartnerBook partners;
    private final Clock clock;

    TermsResource(PublishedTerms versions, TermsArchive archive, ReadTerms reading, PartnerBook partners, Clock clock) {
        this.versions = versions;
        this.archive = archive;
        this.reading = reading;
        this.partners = partners;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("agency-officer")
    @ResponseStatus(201)
    @Command("terms.publish")
    @Operation(
            summary = "Publish the next version of your programme's terms of access",
            description =
                    "From its first day on, partners that have not accepted it no longer book under the programme.")
    public TermsView publish(@PathParam("id") UUID id, @NotNull @Valid PublishTerms input) {
        var version = versions.publish(id, partners.callersAgency(), input.effectiveFrom());
        var terms = new TermsOfAccess(Ids.next(), id, version, input.text(), clock.instant());
        archive.persistAndFlush(terms);
        return reading.view(terms);
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Every version of a programme's terms of access, newest first")
    public Page<TermsView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        reading.inForce(id);
        var rows = archive.anyonesOf(id, page);
        var answer = Page.of(rows, page, terms -> new Cursor("", terms.id())).map(reading::view);
        return page.wantsCount() ? answer.counted(archive.count("programmeId", id)) : answer;
    }

    @GET
    @Path("{version}")
    @PermitAll
    @Transactional
    @Operation(summary = "One version of a programme's terms of access")
    public TermsView read(
            @PathParam("id") UUID id,
            @Parameter(description = "Its number, its id, or `current` for the one in force today.")
                    @PathParam("version")
                    String version) {
        return reading.view(reading.named(id, version));
    }
}
