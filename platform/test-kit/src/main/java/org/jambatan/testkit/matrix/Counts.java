package org.jambatan.testkit.matrix;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jambatan.testkit.api.Operation;

/** How often each operation was answered with which status. */
public final class Counts {

    private final Map<String, Map<Integer, Integer>> byOperation = new LinkedHashMap<>();

    public synchronized void add(Operation operation, int status) {
        byOperation.computeIfAbsent(operation.name(), name -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    /** How many answers of this operation were in the hundred, such as 200. */
    public int inHundred(Operation operation, int hundred) {
        return byOperation.getOrDefault(operation.name(), Map.of()).entrySet().stream()
                .filter(count -> count.getKey() / 100 == hundred / 100)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public String table() {
        var all = new TreeMap<Integer, Integer>();
        byOperation
                .values()
                .forEach(counts -> counts.forEach((status, count) -> all.merge(status, count, Integer::sum)));
        var table = new StringBuilder();
        table.append("%-64s".formatted("operation"));
        all.keySet().forEach(status -> table.append("%6d".formatted(status)));
        byOperation.forEach((name, counts) -> line(table, name, counts, all));
        line(table, "all " + byOperation.size() + " operations", all, all);
        return table.toString();
    }

    private static void line(
            StringBuilder table, String name, Map<Integer, Integer> counts, Map<Integer, Integer> columns) {
        table.append("\n%-64s".formatted(name));
        columns.keySet().forEach(status -> table.append("%6s".formatted(counts.getOrDefault(status, 0))));
    }
}
