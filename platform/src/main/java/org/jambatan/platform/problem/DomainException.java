package org.jambatan.platform.problem;

import java.util.OptionalInt;
import org.jambatan.platform.http.Problem;

/** An answer other than success that the domain decided on. Carries no stack: it is an answer, not a fault. */
public abstract class DomainException extends RuntimeException {

    protected DomainException(String message) {
        super(message, null, false, false);
    }

    public abstract Problem problem(String traceId);

    /** Seconds after which the same request may succeed, answered as {@code Retry-After}. */
    public OptionalInt retryAfter() {
        return OptionalInt.empty();
    }
}
