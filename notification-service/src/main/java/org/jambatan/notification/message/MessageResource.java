package org.jambatan.notification.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/notifications")
@RunOnVirtualThread
class MessageResource {
    private final Messages messages;
    private final Caller caller;

    MessageResource(Messages messages, Caller caller) {
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            summary = "What has happened that concerns the caller, newest first",
            description = "Messages to the caller's partner and one of his roles there, or to his account; also those"
                    + " from before he joined. `unread` counts all he has not read. An account without a partner has"
                    + " none.")
    public MessageList list(@QueryParam("unread") @Nullable String unread, @BeanParam PageRequest page) {
        var query = new Parameters();
        var unreadOnly = query.flag("unread", unread).orElse(false);
        query.check();
        var reader = Reader.of(caller);
        var items = Page.of(messages.newestFirst(reader, unreadOnly, page), page, Position::cursorOf);
        var counted = page.wantsCount() ? items.counted(messages.count(reader, unreadOnly)) : items;
        return new MessageList(counted, messages.count(reader, true));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One message")
    public MessageView read(@PathParam("id") UUID id) {
        return messages.find(Reader.of(caller), id).orElseThrow(Answer::notFound);
    }
}
