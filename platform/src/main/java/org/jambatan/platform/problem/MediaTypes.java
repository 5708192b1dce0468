package org.jambatan.platform.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses media types that are none, and bodies of another type than the operation takes, which is JSON unless it says
 * otherwise. Left to itself the framework answers 500 to the former, and tries any reader that fits to the latter.
 */
class MediaTypes {

    private static final Pattern ONE = Pattern.compile("\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(;[^,]*)?");

    private static final String MAKES_JSON = MediaTypes.class.getName();

    @ServerRequestFilter(preMatching = true)
    public void wellFormed(ContainerRequestContext request) {
        var accepted = request.getHeaders().get(HttpHeaders.ACCEPT);
        for (var line : accepted == null ? java.util.List.<String>of() : accepted) {
            for (var type : line.split(",", -1)) {
                if (!type.isBlank() && !isMediaType(type)) {
                    throw new NotAcceptableException();
                }
            }
        }
        var given = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (given != null && !given.isBlank() && !isMediaType(given)) {
            throw new NotSupportedException();
        }
        // Commands take no body or {}: without a type the framework looks for a reader of octet streams and answers
        // 415; and clients such as curl -d '' and REST Assured call an empty body a form.
        if (given == null || !hasBody(request)) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    @ServerRequestFilter
    public void understood(ContainerRequestContext request, ResourceInfo operation) {
        var saysWhatItTakes = operation.getResourceMethod().isAnnotationPresent(Consumes.class)
                || operation.getResourceClass().isAnnotationPresent(Consumes.class);
        if (!saysWhatItTakes && request.hasEntity() && !isJson(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    /** What says nothing else makes JSON; the framework would call the same JSON whatever the client accepts. */
    @ServerRequestFilter
    public void wanted(ContainerRequestContext request, ResourceInfo operation) {
        var saysWhatItMakes = operation.getResourceMethod().isAnnotationPresent(Produces.class)
                || operation.getResourceClass().isAnnotationPresent(Produces.class);
        if (saysWhatItMakes) {
            return;
        }
        if (request.getAcceptableMediaTypes().stream().noneMatch(MediaTypes::isJson)) {
            throw new NotAcceptableException();
        }
        request.setProperty(MAKES_JSON, true);
    }

    /** Told that the client accepts application/*, the framework would call JSON an octet stream. */
    @ServerResponseFilter
    public void made(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(MAKES_JSON) != null && response.hasEntity() && response.getStatus() < 300) {
            response.setEntity(response.getEntity(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
    }

    private static boolean isMediaType(String text) {
        if (!ONE.matcher(text).matches()) {
            return false;
        }
        try {
            return MediaType.valueOf(text.strip()) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** A body of no type is taken for JSON. */
    private static boolean isJson(@Nullable MediaType type) {
        return type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
