package org.jambatan.sample.note;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/notes")
@RunOnVirtualThread
class NoteResource {
    private final Notes notes;
    private final Outbox outbox;
    private final Caller caller;
    private final EntityTags tags;
    private final MergePatch patches;

    NoteResource(Notes notes, Outbox outbox, Caller caller, EntityTags tags, MergePatch patches) {
        this.notes = notes;
        this.outbox = outbox;
        this.caller = caller;
        this.tags = tags;
        this.patches = patches;
    }

    @POST
    @RolesAllowed("member")
    @ResponseStatus(201)
    @Command("note.draft")
    @Operation(summary = "Draft a note")
    public NoteView draft(@NotNull @Valid DraftNote input) {
        var note = Note.draft(caller.partner(), input);
        notes.persist(note);
        outbox.publish(note.drafted());
        return note.view();
    }

    @GET
    @RolesAllowed("member")
    @Transactional
    @Operation(summary = "Own notes, newest first")
    public Page<NoteView> list(@BeanParam PageRequest page) {
        var partner = caller.partner();
        var found = notes.newestFirst(partner, page).stream().map(Note::view).toList();
        var answer = Page.of(found, page, view -> new Cursor("", view.id()));
        return page.wantsCount() ? answer.counted(notes.count("partnerId", partner)) : answer;
    }

    @GET
    @Path("{id}")
    @RolesAllowed("member")
    @Transactional
    @Operation(summary = "One note")
    public NoteView read(@PathParam("id") UUID id) {
        return notes.of(caller.partner(), id).view();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @RolesAllowed("member")
    @Command("note.revise")
    @Operation(summary = "Change some members")
    public NoteView revise(@PathParam("id") UUID id, @Nullable JsonNode patch) {
        var note = notes.of(caller.partner(), id);
        tags.require(note.version());
        outbox.publish(note.revise(patches.apply(note.editable(), patch)));
        return note.view();
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("member")
    @Command("note.publish")
    @Operation(summary = "Publish it; with a reason, if one likes")
    public NoteView publish(@PathParam("id") UUID id, @Nullable @Valid PublishNote input) {
        var note = notes.of(caller.partner(), id);
        tags.check(note.version());
        outbox.publish(note.publish());
        return note.view();
    }

    @GET
    @Path("open")
    @PermitAll
    @Operation(summary = "What everybody may read")
    public String open() {
        return "{\"open\":true}";
    }

    @GET
    @Path("forgotten")
    @Operation(hidden = true)
    public String forgotten() {
        return "{\"forgotten\":true}";
    }
}
