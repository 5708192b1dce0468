package org.jambatan.platform.command;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Headers of single objects: {@code ETag}, {@code Location} of a new one, and the replay of a kept answer. */
class CommandAnswers {

    @ServerExceptionMapper
    public Response replay(AlreadyAnswered answered) {
        var stored = answered.stored();
        var response = Response.status(stored.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(stored.body())
                .header("Idempotent-Replayed", "true");
        if (stored.etag() != null) {
            response.header(HttpHeaders.ETAG, stored.etag());
        }
        if (stored.location() != null) {
            response.header(HttpHeaders.LOCATION, stored.location());
        }
        return response.build();
    }

    @ServerResponseFilter
    public void addHeaders(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned view)) {
            return;
        }
        var etag = EntityTags.of(view);
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (response.getStatus() == 201) {
            view.address(request.getUriInfo().getRequestUri().getRawPath())
                    .ifPresent(location -> response.getHeaders().putSingle(HttpHeaders.LOCATION, location));
        }
        if (request.getMethod().equals("GET")
                && EntityTags.names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
