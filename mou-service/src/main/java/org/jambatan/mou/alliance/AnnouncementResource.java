package org.jambatan.mou.alliance;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.time.Ids;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/alliances/{id}/announcements")
@RunOnVirtualThread
class AnnouncementResource {

    private final Door door;
    private final Announcements announcements;
    private final Memberships memberships;
    private final Telling telling;

    AnnouncementResource(Door door, Announcements announcements, Memberships memberships, Telling telling) {
        this.door = door;
        this.announcements = announcements;
        this.memberships = memberships;
        this.telling = telling;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("alliance.announce")
    @Operation(summary = "Tell every member something; for the secretariat of an alliance that was unveiled")
    public AllianceAnnouncementView announce(@PathParam("id") UUID id, @NotNull @Valid AnnounceToMembers input) {
        var alliance = door.run(id).requirePublished().alliance();
        var announcement = Announcement.of(Ids.next(), id, input, telling.now());
        var within = telling.within(alliance);
        var members = memberships.partners(id, within.today()).stream().sorted().toList();
        telling.tell(announcement.made(within, members));
        announcements.persistAndFlush(announcement);
        return announcement.view();
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "What members were told, newest first, for those who belong")
    public Page<AllianceAnnouncementView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var alliance = door.enter(id).requireInside().alliance();
        var answer = Page.of(announcements.list(alliance, page), page, one -> new Cursor("", one.id()))
                .map(Announcement::view);
        return page.wantsCount() ? answer.counted(announcements.count(alliance)) : answer;
    }

    @GET
    @Path("{announcementId}")
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "One announcement")
    public AllianceAnnouncementView read(@PathParam("id") UUID id, @PathParam("announcementId") UUID announcementId) {
        return announcements
                .of(door.enter(id).requireInside().alliance(), announcementId)
                .view();
    }
}
