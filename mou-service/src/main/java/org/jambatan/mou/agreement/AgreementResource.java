package org.jambatan.mou.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jambatan.mou.programme.HomeZone;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/agreements")
@RunOnVirtualThread
class AgreementResource {

    private final Agreements agreements;
    private final DraftPaper papers;
    private final ReviseLetter revisions;
    private final HomeZone home;
    private final Caller caller;
    private final Clock clock;

    AgreementResource(
            Agreements agreements,
            DraftPaper papers,
            ReviseLetter revisions,
            HomeZone home,
            Caller caller,
            Clock clock) {
        this.agreements = agreements;
        this.papers = papers;
        this.home = home;
        this.revisions = revisions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory"})
    @ResponseStatus(201)
    @Command("agreement.draft")
    @Operation(
            summary =
                    "Draft a paper your partner is a party to: a letter, a memorandum, a cooperation, an LOI, a charter")
    public AgreementView draft(@NotNull @Valid DraftAgreement input) {
        var reader = Reader.of(caller);
        return papers.draft(input, caller.partner(), reader, home.zone()).view(reader, clock.instant());
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary =
                    "The register: agreements that are yours to see, newest first, as of today or any day; also as CSV")
    public Page<AgreementView> list(@BeanParam AgreementFilter filter, @BeanParam PageRequest page) {
        var reader = Reader.of(caller);
        var wanted = filter.read();
        var rows = agreements.register(reader, wanted, page);
        var answer = Page.of(rows, page, agreement -> new Cursor("", agreement.id()))
                .map(agreement -> wanted.asOf() == null
                        ? agreement.view(reader, clock.instant())
                        : agreement.viewOn(wanted.asOf(), reader, clock.instant()));
        return page.wantsCount() ? answer.counted(agreements.count(reader, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One agreement")
    public AgreementView read(@PathParam("id") UUID id) {
        var reader = Reader.of(caller);
        return agreements.seenBy(reader, id).view(reader, clock.instant());
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"partner-admin", "provider-manager", "signatory"})
    @Command("agreement.revise")
    @Operation(summary = "Edit it until it binds: a new revision, on which nobody has signed")
    public AgreementView revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseAgreement.class))) @Nullable
                    JsonNode changes) {
        var reader = Reader.of(caller);
        return revisions.revise(id, changes, reader).view(reader, clock.instant());
    }
}
