package org.jambatan.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jambatan.testkit.api.ApiDocument;
import org.jambatan.testkit.api.Operation;
import org.jambatan.testkit.api.Wire;

/**
 * Every code that a service's tests were answered must stand in its document: among the codes of that operation and
 * status, or among its refusals.
 *
 * <p>A response filter among the service's test classes {@link #note}s what is answered, whoever asks: matrix, fuzz and
 * every other test. A plain test holds all of it against the document by {@link #check}: JUnit runs it after the last
 * {@code @QuarkusTest}, while the service still runs. They meet in a file, since the service has a class loader of its
 * own.
 */
public final class AnsweredProblems {

    private static final Path NOTES =
            Path.of("target", "answered-problems-" + ProcessHandle.current().pid() + ".txt");
    private static final Set<Noted> NOTED = ConcurrentHashMap.newKeySet();
    private static final String SERVICE = "<service>";
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private AnsweredProblems() {}

    /** One kind of answer; refusals are the codes in {@code refusals}, separated by commas. */
    record Noted(int port, String method, String path, int status, String code, String refusals) {

        static Noted of(String line) {
            var parts = line.split("\t", -1);
            return new Noted(
                    Integer.parseInt(parts[0]), parts[1], parts[2], Integer.parseInt(parts[3]), parts[4], parts[5]);
        }

        String line() {
            return String.join("\t", Integer.toString(port), method, path, Integer.toString(status), code, refusals);
        }

        /** Platform's own operations stand in each document with the service's name in its parameter's place. */
        boolean isOf(Operation operation) {
            var asked =
                    Pattern.quote(unnamed(path.replace("{service}", SERVICE))).replace(SERVICE, "\\E[a-z]+\\Q");
            return operation.method().equals(method)
                    && unnamed(operation.path()).matches(asked);
        }

        /** Of platform's operations nothing but the service's name can be unknown; under another name it is that one's. */
        boolean namesAnotherService() {
            return status == 404 && path.contains("{service}");
        }

        private static String unnamed(String path) {
            return PARAMETER.matcher(path).replaceAll("{}");
        }
    }

    /** The endpoint says what was asked; nothing is noted of a request that reached none. */
    public static void note(int port, String httpMethod, Method endpoint, int status, String code, List<String> why) {
        var noted = new Noted(port, httpMethod, pathOf(endpoint), status, code, String.join(",", new TreeSet<>(why)));
        if (NOTED.add(noted)) {
            try {
                Files.writeString(NOTES, noted.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String pathOf(Method endpoint) {
        var resource = endpoint.getDeclaringClass().getAnnotation(jakarta.ws.rs.Path.class);
        var own = endpoint.getAnnotation(jakarta.ws.rs.Path.class);
        return ("/" + (resource == null ? "" : resource.value()) + (own == null ? "" : "/" + own.value()))
                .replaceAll("/+", "/");
    }

    /** Fails with every code that was answered in this run and is not declared. */
    public static void check() {
        var noted = notes();
        if (noted.isEmpty()) {
            throw new AssertionError("Nothing was refused in this run: this test comes after others of its service.");
        }
        var faults = faults(ApiDocument.of(Wire.toPort(noted.getLast().port())), noted);
        if (!faults.isEmpty()) {
            throw new AssertionError("META-INF/openapi lacks what was answered:\n" + String.join("\n", faults));
        }
    }

    private static List<Noted> notes() {
        try {
            return Files.exists(NOTES)
                    ? Files.readAllLines(NOTES).stream().map(Noted::of).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Collection<String> faults(ApiDocument document, List<Noted> noted) {
        var faults = new TreeSet<String>();
        var operations = document.operations();
        for (var answer : noted) {
            operations.stream().filter(answer::isOf).findFirst().ifPresent(operation -> {
                if (!answer.namesAnotherService()
                        && !operation.declared(answer.status(), "x-codes").contains(answer.code())) {
                    faults.add(operation + ": problem " + answer.code() + " (" + answer.status() + ")");
                }
                var refusals = operation.declared(answer.status(), "x-refusals");
                for (var refusal : answer.refusals().split(",", -1)) {
                    if (!refusal.isEmpty() && !refusals.contains(refusal)) {
                        faults.add(operation + ": refusal " + refusal);
                    }
                }
            });
        }
        return faults;
    }
}
