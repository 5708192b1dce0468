package org.jambatan.mou.registration;

import java.time.Duration;
import java.util.OptionalInt;
import org.jambatan.platform.http.Problem;
import org.jambatan.platform.problem.DomainException;

/** More is asked than is good for those whose addresses are given: 429. */
final class TooManyRegistrations extends DomainException {

    private final Duration wait;

    TooManyRegistrations(String detail, Duration wait) {
        super(detail);
        this.wait = wait;
    }

    @Override
    public OptionalInt retryAfter() {
        return OptionalInt.of((int) wait.toSeconds());
    }

    @Override
    public Problem problem(String traceId) {
        return Problem.of(429, "too-fast", getMessage(), traceId);
    }
}
