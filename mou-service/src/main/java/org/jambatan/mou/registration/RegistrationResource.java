package org.jambatan.mou.registration;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.likeness.SimilarPartners;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/registrations")
@RunOnVirtualThread
class RegistrationResource {

    private final Registrations registrations;
    private final TakeRegistration taking;
    private final SimilarPartners likeness;
    private final Caller caller;
    private final Clock clock;

    RegistrationResource(
            Registrations registrations,
            TakeRegistration taking,
            SimilarPartners likeness,
            Caller caller,
            Clock clock) {
        this.registrations = registrations;
        this.taking = taking;
        this.likeness = likeness;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @ResponseStatus(202)
    @Command("registration.ask")
    @Operation(summary = "Ask to take part; the address given gets a letter with a link to confirm it")
    public AskedToConfirm ask(@NotNull @Valid AskToJoin input) {
        return taking.take(input);
    }

    @GET
    @RolesAllowed({"agency-officer", "auditor"})
    @Transactional
    @Operation(summary = "Who has registered for what your agency runs, the newest first")
    public Page<RegistrationView> list(@BeanParam RegistrationFilter filter, @BeanParam PageRequest page) {
        var wanted = filter.read();
        var now = clock.instant();
        var rows = registrations.list(agency(), wanted, now, page);
        var answer = Page.of(rows, page, registration -> new Cursor("", registration.id()))
                .map(registration -> registration.view(null, now));
        return page.wantsCount() ? answer.counted(registrations.count(agency(), wanted, now)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"agency-officer", "auditor"})
    @Transactional
    @Operation(summary = "One registration, with the partners it may be the same as")
    public RegistrationView read(@PathParam("id") UUID id) {
        var registration = registrations.seenBy(agency(), id);
        var similar = likeness.to(registration.claim(), registration.agency(), registration.partner());
        return registration.view(similar, clock.instant());
    }

    /** None for an auditor, who sees all. */
    private Optional<UUID> agency() {
        return caller.has("auditor") ? Optional.empty() : Optional.of(caller.partner());
    }
}
