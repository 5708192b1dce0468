package org.jambatan.booking.correspondence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.booking.file.FileName;
import org.jambatan.booking.file.FileType;
import org.jambatan.booking.file.WhyNotTaken;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Files as lists show them, and their way in. */
@Path("/api/v1/orders/{id}/files")
@RunOnVirtualThread
class OrderFileResource {

    private final HandOver handingOver;
    private final FindOrder finding;
    private final OrderFiles files;

    OrderFileResource(HandOver handingOver, FindOrder finding, OrderFiles files) {
        this.handingOver = handingOver;
        this.finding = finding;
        this.files = files;
    }

    @GET
    @Transactional
    @RolesAllowed({"member", "signatory", "provider-manager", "auditor"})
    @Operation(summary = "Files of an order, newest first; results once they are released")
    public Page<OrderFileView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var order = finding.toRead(id);
        return files.page(order, page).map(file -> OrderFileView.of(file, order));
    }

    @GET
    @Path("{fileId}")
    @Transactional
    @RolesAllowed({"member", "signatory", "provider-manager", "auditor"})
    @Operation(summary = "One file of an order, without its content")
    public OrderFileView read(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId) {
        var order = finding.toRead(id);
        return files.of(order, fileId)
                .map(file -> OrderFileView.of(file, order))
                .orElseThrow(Answer::notFound);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({"member", "signatory", "provider-manager"})
    @Consumes({
        FileType.UNSAID,
        "application/pdf",
        "image/png",
        "image/jpeg",
        "text/csv",
        "text/plain",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    @Operation(summary = "Hand over a file")
    public OrderFileView upload(
            @PathParam("id") UUID id,
            @Parameter(description = "What it is called, ending included; without a path.", required = true)
                    @QueryParam("name")
                    @Nullable
                    String name,
            @Parameter(description = "`true`: a result, which the customer has once results are released.")
                    @QueryParam("result")
                    @Nullable
                    String result,
            @Context HttpHeaders headers,
            InputStream body) {
        var query = new Parameters();
        var isResult = query.flag("result", result).orElse(false);
        query.check();
        var fileName = FileName.of("name", name);
        refuseContradiction(headers, fileName);
        handingOver.allow(id, isResult);
        var received = handingOver.receive(body, fileName);
        try {
            return handingOver.keep(HandOverFile.of(id, fileName, isResult, received));
        } finally {
            handingOver.discard(received); // What is kept by now stays.
        }
    }

    /** Without a word on its type it is what its name says, as with {@link FileType#UNSAID}. */
    private static void refuseContradiction(HttpHeaders headers, FileName name) {
        var media = Optional.ofNullable(headers.getMediaType())
                .map(said -> said.getType() + "/" + said.getSubtype())
                .orElse(FileType.UNSAID);
        if (!name.type().isCalled(media)) {
            throw new Refused("file", new WhyNotTaken.TypeDiffersFromName(media, name));
        }
    }
}
