package org.jambatan.platform.problem;

import java.util.List;
import org.jambatan.platform.http.Problem;
import org.jambatan.platform.http.Problem.Violation;

/** The shape of the input is wrong: 400 with every fault. */
public final class Invalid extends DomainException {

    private final List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super("Invalid input: " + violations);
        this.violations = List.copyOf(violations);
    }

    public Invalid(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }

    @Override
    public Problem problem(String traceId) {
        return Problem.violated(violations, traceId);
    }
}
