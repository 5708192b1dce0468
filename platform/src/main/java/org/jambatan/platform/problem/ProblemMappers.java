package org.jambatan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jambatan.platform.http.Problem;
import org.jambatan.platform.http.Problem.Violation;
import org.jambatan.platform.http.Trace;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure that reaches JAX-RS into problem+json; no foreign exception's message reaches a client. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "body-too-large",
            415, "unsupported-media-type");

    @Inject
    RoutingContext request;

    @ServerExceptionMapper
    public Response domain(DomainException refused) {
        var problem = refused.problem(traceId());
        var answer = answer(problem);
        refused.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    @ServerExceptionMapper
    public Response noToken(UnauthorizedException failure) {
        return challenge("Bearer", "This needs a token.");
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException failure) {
        return keysAreMissing(failure)
                ? unavailable("Tokens cannot be checked at the moment.")
                : challenge("Bearer error=\"invalid_token\"", "The token is not valid here.");
    }

    @ServerExceptionMapper
    public Response noKeys(OIDCException failure) {
        LOG.warnf("Tokens cannot be checked: %s", failure.getMessage());
        return unavailable("Tokens cannot be checked at the moment.");
    }

    @ServerExceptionMapper
    public Response wrongRole(ForbiddenException failure) {
        return answer(Problem.of(403, "forbidden", "Your roles do not allow this.", traceId()))
                .build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException failure) {
        var violations = failure.getConstraintViolations().stream()
                .map(violation -> new Violation(fieldOf(violation), violation.getMessage()))
                .distinct()
                .sorted(java.util.Comparator.comparing(Violation::field))
                .toList();
        return answer(Problem.violated(violations, traceId())).build();
    }

    @ServerExceptionMapper
    public Response unreadable(JsonMappingException failure) {
        // What is no JSON, such as a body that ends too early, is noticed while a record is being filled, and would be
        // told of as a fault of that record.
        if (failure.getCause() instanceof StreamReadException noJson) {
            return malformed(noJson);
        }
        return answer(Problem.violated(
                        List.of(new Violation(JsonFault.fieldOf(failure), JsonFault.messageOf(failure))), traceId()))
                .build();
    }

    /** Quarkus maps this one by itself, to an answer of its own shape, unless somebody does it here. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException failure) {
        return answer(Problem.of(400, "malformed-json", "The body is not well-formed JSON.", traceId()))
                .build();
    }

    @ServerExceptionMapper
    public Response ofTheFramework(WebApplicationException failure) {
        if (failure.getCause() instanceof DomainException refused) {
            return domain(refused);
        }
        if (failure.getCause() instanceof JsonMappingException mapping) {
            return unreadable(mapping);
        }
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed);
        }
        var thrown = failure.getResponse();
        if (thrown.getStatus() < 400 || thrown.hasEntity()) {
            return thrown;
        }
        if (thrown.getStatus() >= 500) {
            return unexpected(failure);
        }
        var code = CODES.getOrDefault(thrown.getStatus(), "refused");
        var answer = answer(Problem.of(thrown.getStatus(), code, null, traceId()));
        if (thrown.getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, thrown.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        if (Database.refusedText(failure)) {
            return answer(Problem.of(
                            400, "unstorable-text", "The text holds a character that can't be stored.", traceId()))
                    .build();
        }
        if (Database.mayRunAgain(failure) || Database.unavailable(failure)) {
            LOG.warnf("Answered 503, trace %s: %s", traceId(), failure);
            return unavailable("Too busy at the moment; nothing was changed.");
        }
        LOG.errorf(failure, "Unexpected failure, trace %s", traceId());
        return answer(Problem.of(500, "unexpected", null, traceId())).build();
    }

    private Response challenge(String challenge, String detail) {
        return answer(Problem.of(401, "unauthenticated", detail, traceId()))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private Response unavailable(String detail) {
        return answer(Problem.of(503, "temporarily-unavailable", detail, traceId()))
                .header(HttpHeaders.RETRY_AFTER, 1)
                .build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }

    private String traceId() {
        return Trace.of(request).traceId();
    }

    private static boolean keysAreMissing(Throwable failure) {
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof java.net.ConnectException || cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }

    /** Drops the method's and the parameter's name in front of the path. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .toList();
        return nodes.size() <= 2 ? nodes.getLast() : String.join(".", nodes.subList(2, nodes.size()));
    }
}
