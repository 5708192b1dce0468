package org.jambatan.mou.needanswer;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.need.NeedBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/needs/{id}/answers")
@RunOnVirtualThread
class NeedAnswerResource {

    private final NeedBook needs;
    private final NeedAnswers answers;
    private final GiveAnswers giving;
    private final Outbox outbox;
    private final EntityTags tags;
    private final Caller caller;

    NeedAnswerResource(
            NeedBook needs, NeedAnswers answers, GiveAnswers giving, Outbox outbox, EntityTags tags, Caller caller) {
        this.needs = needs;
        this.answers = answers;
        this.giving = giving;
        this.outbox = outbox;
        this.tags = tags;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"partner-admin", "provider-manager", "signatory"})
    @ResponseStatus(201)
    @Command("need.answer")
    @Operation(summary = "Offer, ask or decline, as an institution that a need was sent to")
    public NeedAnswerView give(@PathParam("id") UUID id, @NotNull @Valid AnswerNeed input) {
        var need = needs.lockedForInstitution(id);
        var given = giving.give(need, input);
        outbox.publish(given.given(need));
        answers.persistAndFlush(given);
        return given.view(false);
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "What institutions answered to a need, in order",
            description = "An institution reads its own answers alone.")
    public Page<NeedAnswerView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var need = needs.seen(id);
        var by = needs.isOpenToCaller(id) ? Optional.<UUID>empty() : caller.partnerIfAny();
        var mayReply = caller.partnerIfAny().filter(need.partnerId()::equals).isPresent()
                && need.status().isOpenToInstitutions();
        var answer = Page.of(answers.list(id, by, page), page, one -> new Cursor("", one.id()))
                .map(one -> one.view(mayReply));
        return page.wantsCount() ? answer.counted(answers.count(id, by)) : answer;
    }

    @POST
    @Path("{answerId}/reply")
    @RolesAllowed({"partner-admin", "provider-manager", "signatory", "member"})
    @Command("need.reply")
    @Operation(summary = "Reply to an institution's question about a need of your partner")
    public NeedAnswerView reply(
            @PathParam("id") UUID id, @PathParam("answerId") UUID answerId, @NotNull @Valid ReplyToAnswer input) {
        var need = needs.lockedForPartner(id);
        var answer = answers.lockedTo(id, answerId);
        tags.check(answer.version());
        outbox.publish(giving.reply(need, answer, input));
        answers.persistAndFlush(answer);
        return answer.view(true);
    }
}
