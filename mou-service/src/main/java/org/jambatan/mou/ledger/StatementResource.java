package org.jambatan.mou.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Invalid;

@Path("/api/v1/support-accounts/{id}/statement")
@RunOnVirtualThread
class StatementResource {

    private final AccountRows accounts;
    private final Statement statement;
    private final Caller caller;

    StatementResource(AccountRows accounts, Statement statement, Caller caller) {
        this.accounts = accounts;
        this.statement = statement;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary =
                    "Every line of a support account, in order, with its entries and what is left after it; also as CSV",
            description = "A settlement that nothing was drawn for is a line too, a note that says why.")
    public Page<SupportStatementLine> read(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var account = accounts.seenBy(Onlooker.of(caller), id);
        var after = page.cursor().map(cursor -> number(cursor, id)).orElse(0L);
        var lines = statement.lines(id, after, page.limitAndOneMore());
        var answer = Page.of(lines, page, line -> new Cursor(Long.toString(line.number()), account.id()));
        return page.wantsCount() ? answer.counted(statement.count(id)) : answer;
    }

    private static long number(Cursor cursor, UUID account) {
        if (!cursor.id().equals(account) || !cursor.sortKey().matches("\\d{1,9}")) {
            throw new Invalid("cursor", "must be the `next` of a page of this statement");
        }
        return Long.parseLong(cursor.sortKey());
    }
}
