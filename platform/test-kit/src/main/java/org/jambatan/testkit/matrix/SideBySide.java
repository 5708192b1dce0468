package org.jambatan.testkit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jambatan.testkit.api.Operation;

/** Asks the cells of several operations at once; those of one operation, which share objects, after each other. */
final class SideBySide {

    private static final int AT_ONCE = 4;

    private SideBySide() {}

    /** A cell whose answer is there, or will be. */
    record Answered(Cell cell, CompletableFuture<Answer> later) {

        /** Waits for it. */
        Answer answer() {
            return later.join();
        }
    }

    static List<Answered> ask(List<Cell> cells, Function<Cell, Answer> asking) {
        var all = new ArrayList<Answered>();
        var byOperation = new LinkedHashMap<Operation, List<Answered>>();
        for (var cell : cells) {
            var answered = new Answered(cell, new CompletableFuture<>());
            all.add(answered);
            byOperation
                    .computeIfAbsent(cell.operation(), operation -> new ArrayList<>())
                    .add(answered);
        }
        var threads = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().daemon().name("matrix-", 0).factory());
        byOperation.values().forEach(ofOne -> threads.execute(() -> ofOne.forEach(cell -> ask(cell, asking))));
        threads.shutdown();
        return List.copyOf(all);
    }

    // Whatever went wrong, an assertion of the row's maker included, is that cell's failure and nobody else's.
    private static void ask(Answered cell, Function<Cell, Answer> asking) {
        try {
            cell.later().complete(asking.apply(cell.cell()));
        } catch (Throwable e) {
            cell.later().completeExceptionally(e);
        }
    }
}
