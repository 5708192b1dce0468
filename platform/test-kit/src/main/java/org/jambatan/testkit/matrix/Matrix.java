package org.jambatan.testkit.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jambatan.testkit.api.ApiDocument;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Operation;
import org.jambatan.testkit.api.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rows of one service. Every operation of its document has exactly one, and every row an operation; else the first
 * test fails.
 *
 * <pre>{@code
 * @TestFactory Stream<DynamicTest> everybody_may_do_what_the_rows_say_and_nothing_else() {
 *     return matrix().tests();
 * }
 * }</pre>
 */
public final class Matrix {

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private @Nullable String ofService;

    /** A new row for an operation, named like {@code POST /bookings/{id}/cancellation}. */
    public Row row(String operation) {
        var row = new Row(operation);
        if (rows.put(operation, row) != null) {
            throw new IllegalArgumentException("Two rows for " + operation);
        }
        return row;
    }

    /**
     * The rows of what platform gives every service: audit, outbox, dead letters. Its answers must then also have
     * manners, its commands are tried with a token that names two partners, and everything with one of a member who was
     * removed.
     *
     * @param service as in those paths, {@code booking}; the name of its database too
     */
    public Matrix withPlatform(String service) {
        new PlatformRows(service).addTo(this);
        ofService = service;
        return this;
    }

    /** The tests against the running {@code @QuarkusTest}. */
    public Stream<DynamicTest> tests() {
        return tests(Wire.toServiceUnderTest());
    }

    /** One test a cell; the last one prints how many answers of each kind every operation gave. */
    public Stream<DynamicTest> tests(Wire service) {
        var document = ApiDocument.of(service);
        var counts = new Counts();
        var tests = new ArrayList<DynamicTest>();
        tests.add(DynamicTest.dynamicTest("every operation has a row, and every row an operation", () -> {
            var faults = faultsAgainst(document);
            if (!faults.isEmpty()) {
                throw new AssertionError(String.join("\n", faults));
            }
        }));
        var manners = ofService != null ? new Manners(service) : null;
        for (var answered : SideBySide.ask(cells(document, service), cell -> answer(cell, service, manners))) {
            tests.add(DynamicTest.dynamicTest(
                    answered.cell().name(), () -> check(answered.cell(), answered.answer(), counts)));
        }
        tests.add(DynamicTest.dynamicTest("the table", () -> System.out.println(counts.table())));
        return tests.stream();
    }

    private Answer answer(Cell cell, Wire service, @Nullable Manners manners) {
        var call = cell.call().get();
        var reply = service.send(call);
        var row = Objects.requireNonNull(rows.get(cell.operation().name()));
        var fault = cell.faultOf(reply)
                .or(() -> Optional.ofNullable(manners)
                        .flatMap(there -> there.faultOf(row, cell.operation(), call, reply))
                        .map(lacking -> cell.name() + ": " + lacking + ": " + reply));
        return new Answer(reply.status(), fault);
    }

    private static void check(Cell cell, Answer answer, Counts counts) {
        counts.add(cell.operation(), answer.status());
        answer.fault().ifPresent(fault -> {
            throw new AssertionError(fault);
        });
    }

    /** What the rows lack or have too much of, in words. */
    List<String> faultsAgainst(ApiDocument document) {
        var faults = new ArrayList<String>();
        var names = document.operations().stream().map(Operation::name).toList();
        names.stream()
                .filter(name -> !rows.containsKey(name))
                .forEach(
                        name -> faults.add("No row for the operation " + name + "; add matrix.row(\"" + name + "\")…"));
        rows.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> faults.add("No operation for the row " + name));
        return faults;
    }

    private List<Cell> cells(ApiDocument document, Wire service) {
        var cells = new ArrayList<Cell>();
        var removed = ofService == null ? null : new RemovedMember(ofService, service);
        for (var operation : document.operations()) {
            var row = rows.get(operation.name());
            if (row != null) {
                var all = new Cells(row, operation);
                cells.addAll(all.all());
                cells.addAll(all.ofSuspendedPartners());
                if (removed != null) {
                    all.ofTwoPartners().ifPresent(cells::add);
                    all.ofARemovedMember(removed).ifPresent(cells::add);
                }
            }
        }
        return List.copyOf(cells);
    }

    /** A request to this operation that must be answered 2xx, made anew at each call. */
    public Call allowedCall(Operation operation) {
        var row = rows.get(operation.name());
        if (row == null) {
            throw new AssertionError("No row for the operation " + operation.name());
        }
        var account = row.accountOf(row.someoneAllowed());
        return operation.with(row.makeOwn(account)).bearer(account.recentToken());
    }
}
