package org.jambatan.platform.problem;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jambatan.platform.http.Problem;

/** Rules refuse a command: 409 with code {@code <noun>-refused} and every refusal. */
public final class Refused extends DomainException {

    private final String noun;
    private final List<? extends Refusal> refusals;
    private final boolean waited;

    public Refused(String noun, List<? extends Refusal> refusals) {
        this(noun, refusals, false);
    }

    public Refused(String noun, Refusal refusal) {
        this(noun, List.of(refusal), false);
    }

    private Refused(String noun, List<? extends Refusal> refusals, boolean waited) {
        super(noun + " refused: " + refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs a reason.");
        }
        this.noun = noun;
        this.refusals = List.copyOf(refusals);
        this.waited = waited;
    }

    /** Throws when there is anything to refuse. */
    public static void ifAny(String noun, List<? extends Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(noun, refusals);
        }
    }

    public List<? extends Refusal> refusals() {
        return refusals;
    }

    /** True when nothing but lag stands in the way. */
    public boolean mayBeLag() {
        return refusals.stream().allMatch(Refusal::mayBeLag);
    }

    /** The same refusal after the wait was in vain: the client is told when to come again. */
    public Refused afterWaiting() {
        return new Refused(noun, refusals, true);
    }

    @Override
    public OptionalInt retryAfter() {
        return waited ? OptionalInt.of(1) : OptionalInt.empty();
    }

    @Override
    public Problem problem(String traceId) {
        var answered = refusals.stream()
                .map(refusal -> new Problem.Refusal(refusal.code(), refusal.detail(), refusal.overridable()))
                .toList();
        return Problem.refused(noun + "-refused", answered, traceId);
    }
}
