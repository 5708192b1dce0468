package org.jambatan.platform.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds the RFC 8288 {@code Link} to the next page. */
class PageLinks {

    @ServerResponseFilter
    public void addNext(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            var next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            var relative = next.getRawPath() + "?" + next.getRawQuery();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + relative + ">; rel=\"next\"");
        }
    }
}
