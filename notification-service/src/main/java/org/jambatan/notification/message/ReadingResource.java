package org.jambatan.notification.message;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.problem.Answer;

@Path("/api/v1/notifications")
@RunOnVirtualThread
class ReadingResource {
    private final Messages messages;
    private final Readings readings;
    private final Caller caller;
    private final EntityTags tags;
    private final Clock clock;

    ReadingResource(Messages messages, Readings readings, Caller caller, EntityTags tags, Clock clock) {
        this.messages = messages;
        this.readings = readings;
        this.caller = caller;
        this.tags = tags;
        this.clock = clock;
    }

    @POST
    @Path("{id}/reading")
    @RolesAllowed("**")
    @Command("notification.read")
    @Operation(summary = "Has read it; for this account alone, and as often as one likes")
    public MessageView mark(@PathParam("id") UUID id) {
        var reader = Reader.of(caller);
        var message = messages.find(reader, id).orElseThrow(Answer::notFound);
        tags.check(message.version());
        readings.mark(reader, id, clock.instant());
        return message.asRead();
    }

    @POST
    @Path("reading")
    @RolesAllowed("**")
    @Command("notification.read-all")
    @Operation(summary = "Has read all there are; for this account alone")
    public ReadAll markAll() {
        return new ReadAll(readings.markAll(Reader.of(caller), clock.instant()));
    }

    /** How many messages were unread until now. */
    @Schema(name = "NotificationsRead")
    record ReadAll(int read) {}
}
