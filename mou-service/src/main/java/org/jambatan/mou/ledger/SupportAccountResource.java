package org.jambatan.mou.ledger;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;

@Path("/api/v1/support-accounts")
@RunOnVirtualThread
class SupportAccountResource {

    private final AccountRows accounts;
    private final Payables payables;
    private final ReleaseByOfficer releasing;
    private final PartnerBook partners;
    private final Caller caller;

    SupportAccountResource(
            AccountRows accounts, Payables payables, ReleaseByOfficer releasing, PartnerBook partners, Caller caller) {
        this.accounts = accounts;
        this.payables = payables;
        this.releasing = releasing;
        this.partners = partners;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Support accounts, newest first: of your agency's programmes, or of your own projects")
    public Page<SupportAccountView> list(@BeanParam AccountFilter filter, @BeanParam PageRequest page) {
        var onlooker = Onlooker.of(caller);
        var wanted = filter.read();
        var after = page.cursor().map(Cursor::id).orElse(null);
        var rows = accounts.list(onlooker, wanted, after, page.limitAndOneMore());
        var owed = payables.of(rows.stream().map(SupportAccount::id).toList());
        var answer = Page.of(rows, page, account -> new Cursor("", account.id()))
                .map(account -> account.view(owed.of(account.id()), onlooker.runs(account)));
        return page.wantsCount() ? answer.counted(accounts.count(onlooker, wanted)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "What is committed to a project, drawn and left, and what is owed to which institution")
    public SupportAccountView read(@PathParam("id") UUID id) {
        return view(accounts.seenBy(Onlooker.of(caller), id));
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed("agency-officer")
    @Command("support-account.release")
    @Operation(summary = "Take back what is left; nothing more is drawn")
    public SupportAccountView release(@PathParam("id") UUID id, @NotNull @Valid ReleaseSupport input) {
        partners.callersAgency();
        return view(releasing.release(id, input.reason()));
    }

    private SupportAccountView view(SupportAccount account) {
        var owed = payables.of(List.of(account.id()));
        return account.view(owed.of(account.id()), Onlooker.of(caller).runs(account));
    }
}
