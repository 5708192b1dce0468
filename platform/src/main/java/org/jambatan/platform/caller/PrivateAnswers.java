package org.jambatan.platform.caller;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Nothing on the way keeps an answer. It is this caller's and might be shown to the next one at the same browser; and
 * {@code actions} and figures change while the version stays, so a kept one would be taken for the present.
 */
class PrivateAnswers {

    @ServerResponseFilter
    public void addHeader(ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }
}
