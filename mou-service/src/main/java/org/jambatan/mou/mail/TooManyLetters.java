package org.jambatan.mou.mail;

import java.time.Duration;
import java.util.OptionalInt;
import org.jambatan.platform.http.Problem;
import org.jambatan.platform.problem.DomainException;

/** More is asked than is good for those whose addresses are given: 429. */
public final class TooManyLetters extends DomainException {

    private final Duration wait;

    public TooManyLetters(String detail, Duration wait) {
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
