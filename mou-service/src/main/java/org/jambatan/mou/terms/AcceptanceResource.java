package org.jambatan.mou.terms;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{id}/terms/{version}/acceptances")
@RunOnVirtualThread
class AcceptanceResource {

    private final ReadTerms reading;
    private final AcceptForPartner accepting;
    private final Acceptances acceptances;
    private final ProgrammeBook programmes;
    private final Caller caller;

    AcceptanceResource(
            ReadTerms reading,
            AcceptForPartner accepting,
            Acceptances acceptances,
            ProgrammeBook programmes,
            Caller caller) {
        this.reading = reading;
        this.accepting = accepting;
        this.acceptances = acceptances;
        this.programmes = programmes;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("signatory")
    @ResponseStatus(201)
    @Command("terms.accept")
    @Operation(
            summary = "Accept these terms for your partner",
            description = "Once is enough: who accepts again is answered what stands.")
    public AcceptanceView accept(
            @PathParam("id") UUID id, @PathParam("version") String version, @Nullable @Valid AcceptTerms input) {
        var terms = reading.named(id, version);
        return accepting.accept(terms, caller.partner(), input == null ? null : input.contentHash());
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Who has accepted: to an officer of the programme everybody, to a partner its own acceptance")
    public Page<AcceptanceView> list(
            @PathParam("id") UUID id, @PathParam("version") String version, @BeanParam PageRequest page) {
        var terms = reading.named(id, version);
        var all = seesEverybodys(id);
        var partner = caller.partnerIfAny().orElse(null);
        var rows = acceptances.list(terms, all, partner, page);
        var answer = Page.of(rows, page, acceptance -> new Cursor("", acceptance.id()))
                .map(TermsAcceptance::view);
        return page.wantsCount() ? answer.counted(acceptances.count(terms, all, partner)) : answer;
    }

    @GET
    @Path("{acceptanceId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One acceptance")
    public AcceptanceView read(
            @PathParam("id") UUID id,
            @PathParam("version") String version,
            @PathParam("acceptanceId") UUID acceptanceId) {
        var terms = reading.named(id, version);
        return acceptances
                .findByIdOptional(acceptanceId)
                .filter(acceptance -> acceptance.isOf(terms))
                .filter(acceptance -> seesEverybodys(id)
                        || caller.partnerIfAny()
                                .filter(acceptance.partnerId()::equals)
                                .isPresent())
                .map(TermsAcceptance::view)
                .orElseThrow(Answer::notFound);
    }

    private boolean seesEverybodys(UUID programme) {
        var agency = programmes.find(programme).orElseThrow(Answer::notFound).agency();
        return caller.has("auditor")
                || (caller.has("agency-officer")
                        && caller.partnerIfAny().filter(agency::equals).isPresent());
    }
}
