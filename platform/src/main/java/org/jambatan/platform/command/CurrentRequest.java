package org.jambatan.platform.command;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What a command needs to know of the HTTP request it answers. */
@ApplicationScoped
class CurrentRequest {

    private final RoutingContext request;

    CurrentRequest(RoutingContext request) {
        this.request = request;
    }

    String method() {
        return request.request().method().name();
    }

    String path() {
        return request.normalizedPath();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.request().getHeader(name));
    }

    static int statusOf(InvocationContext call) {
        var status = call.getMethod().getAnnotation(ResponseStatus.class);
        return status == null ? 200 : status.value();
    }

    static String nameOf(InvocationContext call) {
        var command = call.getMethod().getAnnotation(Command.class);
        return command == null || command.value().isEmpty() ? call.getMethod().getName() : command.value();
    }
}
