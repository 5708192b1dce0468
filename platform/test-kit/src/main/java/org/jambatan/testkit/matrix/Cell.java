package org.jambatan.testkit.matrix;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Operation;
import org.jambatan.testkit.api.Reply;

/** One question the matrix asks, and what the answer must be. */
record Cell(
        Operation operation, String who, String object, String expected, IntPredicate accepts, Supplier<Call> call) {

    String name() {
        return operation.name() + " · " + who + (object.isEmpty() ? "" : " · " + object) + " → " + expected;
    }

    /** What is wrong with the answer, or nothing. */
    Optional<String> faultOf(Reply reply) {
        if (!accepts.test(reply.status())) {
            return Optional.of(name() + " was answered " + reply);
        }
        return reply.faultAsProblem().map(fault -> name() + ": " + fault + ": " + reply);
    }
}
