package org.jambatan.testkit.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.jambatan.testkit.api.ApiDocument;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Operation;
import org.jambatan.testkit.api.Reply;
import org.jambatan.testkit.api.Wire;
import org.jambatan.testkit.matrix.Counts;
import org.jambatan.testkit.matrix.Matrix;

/**
 * A seeded fuzz of every operation, starting from the matrix's own requests. It fails when anything is answered 5xx or
 * not at all, when a refusal is no proper problem, and when an operation was never answered 2xx.
 *
 * <p>{@code -Djambatan.fuzz.rounds=1000} asks each operation that often (40 by default); {@code -Djambatan.fuzz.seed=…}
 * repeats a run.
 */
public final class Fuzz {

    private static final int FRESH_EVERY = 20;
    private static final int AT_ONCE = 4;
    private static final int ENOUGH_FAULTS = 25;

    private final Matrix matrix;
    private final Wire service;
    private final long seed = Long.getLong("jambatan.fuzz.seed", 9493480063870L);
    private final int rounds = Integer.getInteger("jambatan.fuzz.rounds", 40);
    private final Counts counts = new Counts();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    private Fuzz(Matrix matrix, Wire service) {
        this.matrix = matrix;
        this.service = service;
    }

    /** Of the running {@code @QuarkusTest}. */
    public static void of(Matrix matrix) {
        of(matrix, Wire.toServiceUnderTest());
    }

    public static void of(Matrix matrix, Wire service) {
        new Fuzz(matrix, service).run();
    }

    private void run() {
        System.out.println("fuzz: -Djambatan.fuzz.seed=" + seed + " -Djambatan.fuzz.rounds=" + rounds);
        var operations = ApiDocument.of(service).operations();
        // As the matrix does: several operations at once, and the requests of one after each other.
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var operation : operations) {
                // Each operation has its own stream of chances, so a seed says the same after another one was added.
                threads.execute(
                        () -> fuzz(operation, new Random(seed ^ operation.name().hashCode())));
            }
        }
        System.out.println(counts.table());
        operations.stream()
                .filter(operation -> counts.inHundred(operation, 200) == 0)
                .forEach(operation -> faults.add(operation + " was never answered 2xx"));
        if (!faults.isEmpty()) {
            throw new AssertionError("With -Djambatan.fuzz.seed=" + seed + ":\n" + String.join("\n", faults));
        }
    }

    /** What a row's maker may throw is a fault like any other: the other operations are still asked. */
    private void fuzz(Operation operation, Random random) {
        try {
            askAll(operation, random);
        } catch (AssertionError | RuntimeException failure) {
            faults.add(operation + " could not be asked: " + failure);
        }
    }

    private void askAll(Operation operation, Random random) {
        var variants = new Variants(operation, random);
        var sound = matrix.allowedCall(operation);
        ask(operation, sound);
        for (int round = 0; round < rounds && faults.size() < ENOUGH_FAULTS; round++) {
            // What was only read is as it was; what a command has used up is made anew.
            if (round % FRESH_EVERY == 0 && !operation.method().equals("GET")) {
                sound = matrix.allowedCall(operation);
            }
            ask(operation, variants.of(sound));
        }
    }

    private void ask(Operation operation, Call call) {
        try {
            var reply = service.send(call);
            counts.add(operation, reply.status());
            check(call, reply);
        } catch (AssertionError unanswered) {
            faults.add(String.valueOf(unanswered.getMessage()));
        }
    }

    private void check(Call call, Reply reply) {
        if (reply.status() >= 500) {
            faults.add(call + "\n    was answered " + reply);
        } else {
            reply.faultAsProblem().ifPresent(fault -> faults.add(call + "\n    " + fault + ": " + reply));
        }
    }
}
