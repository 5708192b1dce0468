package org.jambatan.mou.agreement;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.agreement.Signature.Signer;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/agreements/{id}/signatures")
@RunOnVirtualThread
class SignatureResource {

    private final Agreements agreements;
    private final EntityTags tags;
    private final Outbox outbox;
    private final ReviewSettings reviews;
    private final Caller caller;
    private final Clock clock;

    SignatureResource(
            Agreements agreements, EntityTags tags, Outbox outbox, ReviewSettings reviews, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.tags = tags;
        this.outbox = outbox;
        this.reviews = reviews;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("signatory")
    @ResponseStatus(201)
    @Command("agreement.sign")
    @Operation(summary = "Record a signature of your partner on the current revision")
    public SignatureView sign(@PathParam("id") UUID id, @NotNull @Valid SignAgreement input) {
        var agreement = agreements.lockedFor(Reader.of(caller), id);
        tags.check(agreement.version());
        var signature = Ids.next();
        var signer = new Signer(caller.partner(), caller.account());
        outbox.publish(agreement.sign(signature, input, signer, Review.of(reviews), clock.instant()));
        agreements.write(agreement);
        return agreement.signature(signature).orElseThrow();
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Every signature, oldest first, those on earlier revisions too")
    public Page<SignatureView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var all = agreements.seenBy(Reader.of(caller), id).signatures();
        var ids = all.stream().map(SignatureView::id).toList();
        var seen = page.cursor().map(last -> ids.indexOf(last.id()) + 1).orElse(0);
        var rows = all.stream().skip(seen).limit(page.limitAndOneMore()).toList();
        var answer = Page.of(rows, page, given -> new Cursor("", given.id()));
        return page.wantsCount() ? answer.counted(all.size()) : answer;
    }

    @GET
    @Path("{signatureId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One signature")
    public SignatureView read(@PathParam("id") UUID id, @PathParam("signatureId") UUID signatureId) {
        return agreements.seenBy(Reader.of(caller), id).signature(signatureId).orElseThrow(Answer::notFound);
    }
}
