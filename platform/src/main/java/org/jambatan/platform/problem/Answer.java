package org.jambatan.platform.problem;

import java.util.List;
import java.util.OptionalInt;
import org.jambatan.platform.http.Problem;

/** The answers that need no more than a status, a code and a sentence; each has its name here. */
public final class Answer extends DomainException {

    private final int status;
    private final String code;
    private final OptionalInt retryAfter;

    private Answer(int status, String code, String detail, OptionalInt retryAfter) {
        super(detail);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    private static Answer of(int status, String code, String detail) {
        return new Answer(status, code, detail, OptionalInt.empty());
    }

    /** Unknown, or not the caller's to see: the two are never told apart. */
    public static Answer notFound() {
        return of(404, "not-found", "There is no such thing, or it is not yours to see.");
    }

    public static Answer forbidden(String code, String detail) {
        return of(403, code, detail);
    }

    public static Answer stale(long current) {
        return of(412, "stale-version", "The current version is " + current + ".");
    }

    public static Answer preconditionMissing() {
        return of(428, "precondition-required", "Send If-Match with the ETag you read.");
    }

    /** A conflict that is no rule of the domain, such as a content hash that is not the current one. */
    public static Answer conflict(String code, String detail) {
        return of(409, code, detail);
    }

    /** A body that was being read as it came did not come to its end; most likely nobody is there to read this. */
    public static Answer brokenOff() {
        return of(400, "bad-request", "The body ended before it was whole.");
    }

    public static Answer keyReused() {
        return of(422, "idempotency-key-reused", "This Idempotency-Key was used with another body.");
    }

    public static Answer requestInFlight() {
        return new Answer(
                409, "request-in-flight", "A request with this Idempotency-Key is being worked on.", OptionalInt.of(1));
    }

    public static Answer unavailable(String detail) {
        return new Answer(503, "temporarily-unavailable", detail, OptionalInt.of(1));
    }

    /** A command that its state does not allow: 409 with the state and what is allowed instead. */
    public static DomainException illegalInState(Enum<?> state, List<String> actions) {
        return new IllegalInState(state.name(), actions);
    }

    @Override
    public OptionalInt retryAfter() {
        return retryAfter;
    }

    @Override
    public Problem problem(String traceId) {
        return Problem.of(status, code, getMessage(), traceId);
    }
}
