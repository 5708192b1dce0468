package org.jambatan.booking.correspondence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jambatan.booking.file.FileStore;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.EntityTags;
import org.jspecify.annotations.Nullable;

/** A file's way out, and back. */
@Path("/api/v1/orders/{id}/files/{fileId}")
@RunOnVirtualThread
class OrderFileContentResource {

    private final FetchFile fetching;
    private final FileStore store;
    private final EntityTags tags;

    OrderFileContentResource(FetchFile fetching, FileStore store, EntityTags tags) {
        this.fetching = fetching;
        this.store = store;
        this.tags = tags;
    }

    /** Nothing a browser would open by itself, whatever is in it: it is saved, in a sandbox, and by nobody in between. */
    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"member", "signatory", "provider-manager", "auditor"})
    @Operation(summary = "A file's content, to be saved; each download is on record")
    @APIResponse(
            responseCode = "200",
            description = "The bytes, as the type the file was handed over as.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId, @Context Request request) {
        var file = fetching.fetch(id, fileId, HttpMethod.GET.equals(request.getMethod()));
        var type = MediaType.valueOf(file.mediaType());
        StreamingOutput bytes = out -> store.write(file.id(), file.size(), out);
        return Response.ok(bytes)
                .type(type.getType().equals("text") ? type.withCharset("utf-8") : type)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Path("withdrawal")
    @Command("order-file.withdraw")
    @RolesAllowed({"member", "signatory", "provider-manager"})
    @Operation(summary = "Take back a file of your own side, before results are released")
    public OrderFileView withdraw(
            @PathParam("id") UUID id, @PathParam("fileId") UUID fileId, @Nullable @Valid WithdrawOrderFile withdrawal) {
        return fetching.withdraw(id, fileId, tags);
    }
}
