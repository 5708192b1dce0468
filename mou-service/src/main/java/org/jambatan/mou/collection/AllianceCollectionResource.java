package org.jambatan.mou.collection;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jambatan.mou.alliance.AllianceBook;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/alliances/{id}/collections")
@RunOnVirtualThread
class AllianceCollectionResource {

    private final AllianceBook alliances;
    private final Collections collections;
    private final KeepCollections keeping;
    private final ShowingCollections showing;

    AllianceCollectionResource(
            AllianceBook alliances, Collections collections, KeepCollections keeping, ShowingCollections showing) {
        this.alliances = alliances;
        this.collections = collections;
        this.keeping = keeping;
        this.showing = showing;
    }

    @POST
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("collection.draft")
    @Operation(summary = "Name a platform: a collection of what members offer; for the secretariat")
    public AllianceCollectionView draft(@PathParam("id") UUID id, @NotNull @Valid DraftCollection input) {
        return show(keeping.draft(id, input));
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "Platforms of an alliance: published ones, and for those who belong all of them")
    public Page<AllianceCollectionView> list(
            @PathParam("id") UUID id, @BeanParam CollectionFilter filter, @BeanParam PageRequest page) {
        var alliance = alliances.enter(id);
        var wanted = filter.read();
        var views = showing.show(collections.list(alliance, wanted, page), alliance);
        var answer = Page.of(views, page, view -> new Cursor("", view.id()));
        return page.wantsCount() ? answer.counted(collections.count(alliance, wanted)) : answer;
    }

    @GET
    @Path("{collectionId}")
    @PermitAll
    @Transactional
    @Operation(
            summary = "One platform with its offerings",
            description =
                    "The public is shown offerings that can be had today; who belongs sees the others too, marked.")
    public AllianceCollectionView read(@PathParam("id") UUID id, @PathParam("collectionId") UUID collectionId) {
        var alliance = alliances.enter(id);
        return showing.show(collections.seenIn(alliance, collectionId), alliance);
    }

    @PATCH
    @Path("{collectionId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("**")
    @Command("collection.revise")
    @Operation(summary = "Edit name and description; for the secretariat")
    public AllianceCollectionView revise(
            @PathParam("id") UUID id,
            @PathParam("collectionId") UUID collectionId,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReviseCollection.class))) @Nullable
                    JsonNode changes) {
        return show(keeping.revise(id, collectionId, changes));
    }

    @POST
    @Path("{collectionId}/publication")
    @RolesAllowed("**")
    @Command("collection.publish")
    @Operation(summary = "Show a platform to the public; for the secretariat of an alliance that was unveiled")
    public AllianceCollectionView publish(@PathParam("id") UUID id, @PathParam("collectionId") UUID collectionId) {
        return show(keeping.step(id, collectionId, Collection::publish));
    }

    @POST
    @Path("{collectionId}/closure")
    @RolesAllowed("**")
    @Command("collection.close")
    @Operation(summary = "Close a platform; for the secretariat")
    public AllianceCollectionView close(@PathParam("id") UUID id, @PathParam("collectionId") UUID collectionId) {
        return show(keeping.step(id, collectionId, Collection::close));
    }

    @POST
    @Path("{collectionId}/offerings")
    @RolesAllowed("**")
    @ResponseStatus(201)
    @Command("collection.collect")
    @Operation(summary = "Collect a member's offering: anybody's for the secretariat, its own for a member")
    public AllianceCollectionView collect(
            @PathParam("id") UUID id,
            @PathParam("collectionId") UUID collectionId,
            @NotNull @Valid CollectOffering input) {
        return show(keeping.add(id, collectionId, input));
    }

    @POST
    @Path("{collectionId}/offerings/{offeringId}/removal")
    @RolesAllowed("**")
    @Command("collection.remove")
    @Operation(summary = "Take an offering out: anybody's for the secretariat, its own for a member")
    public AllianceCollectionView remove(
            @PathParam("id") UUID id,
            @PathParam("collectionId") UUID collectionId,
            @PathParam("offeringId") UUID offeringId) {
        return show(keeping.remove(id, collectionId, offeringId));
    }

    private AllianceCollectionView show(KeepCollections.At at) {
        return showing.show(at.collection(), at.alliance());
    }
}
