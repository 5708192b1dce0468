package org.jambatan.mou.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jambatan.platform.json.MergePatch;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/partners/{id}/members")
@RunOnVirtualThread
class MemberResource {

    private final PeopleOf people;
    private final Memberships memberships;
    private final ChangeMembers changes;
    private final MergePatch patches;
    private final EntityTags tags;

    MemberResource(
            PeopleOf people, Memberships memberships, ChangeMembers changes, MergePatch patches, EntityTags tags) {
        this.people = people;
        this.memberships = memberships;
        this.changes = changes;
        this.patches = patches;
        this.tags = tags;
    }

    @GET
    @RolesAllowed({"partner-admin", "agency-officer", "auditor"})
    @Transactional
    @Operation(summary = "Who belongs, or belonged, to a partner")
    public Page<MemberView> list(
            @PathParam("id") UUID id, @QueryParam("state") @Nullable String state, @BeanParam PageRequest page) {
        people.requireSeen(id);
        var query = new Parameters();
        var wanted = query.oneOf("state", state, MemberState.class);
        query.check();
        var mayAct = people.isAdminOf(id);
        var answer = Page.of(memberships.list(id, wanted, page), page, member -> new Cursor("", member.id()))
                .map(member -> member.view(mayAct));
        return page.wantsCount() ? answer.counted(memberships.count(id, wanted)) : answer;
    }

    @GET
    @Path("{memberId}")
    @RolesAllowed({"partner-admin", "agency-officer", "auditor"})
    @Transactional
    @Operation(summary = "One member of a partner")
    public MemberView read(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        people.requireSeen(id);
        return memberships.of(id, memberId).view(people.isAdminOf(id));
    }

    @PATCH
    @Path("{memberId}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @RolesAllowed("partner-admin")
    @Command("member.change")
    @Operation(summary = "Change the roles of one of your partner's members, or how much it may accept in one order")
    @RequestBody(
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChangeMember.class)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = ChangeMember.class))
            })
    public MemberView change(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId, @Nullable JsonNode patch) {
        people.requireAdmin(id);
        var partner = changes.lock(id);
        var member = memberships.of(id, memberId);
        tags.require(member.version());
        changes.change(partner, member, patches.apply(new ChangeMember(member.roles(), member.orderLimit()), patch));
        return member.view(true);
    }

    @POST
    @Path("{memberId}/removal")
    @RolesAllowed("partner-admin")
    @Command("member.remove")
    @Operation(summary = "Remove one of your partner's members; the sessions end")
    public MemberView remove(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        people.requireAdmin(id);
        changes.lock(id);
        var member = memberships.of(id, memberId);
        tags.check(member.version());
        changes.remove(member);
        return member.view(true);
    }
}
