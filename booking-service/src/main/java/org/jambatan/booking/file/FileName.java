package org.jambatan.booking.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jambatan.platform.http.Problem.Violation;
import org.jambatan.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A file's name as it will stand on somebody else's disk: no path, nothing that hides, no second ending that runs.
 *
 * @param type as the ending says
 */
public record FileName(String value, FileType type) {

    private static final int LONGEST = 200;

    /** Endings of what runs, or is shown as a page, on some machine. */
    private static final Set<String> RUNS = Set.of(
            "app", "bat", "cmd", "com", "cpl", "dll", "docm", "exe", "hta", "htm", "html", "jar", "js", "jse", "lnk",
            "mht", "msi", "php", "pif", "ps1", "py", "scr", "sh", "svg", "vb", "vbe", "vbs", "wsf", "xhtml", "xlsm",
            "xml", "zip");

    /** Answers every fault of the name at once. */
    public static FileName of(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            throw new Invalid(field, "must not be blank");
        }
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        var faults = faults(name).toList();
        if (!faults.isEmpty()) {
            throw new Invalid(
                    faults.stream().map(fault -> new Violation(field, fault)).toList());
        }
        return new FileName(name, FileType.ofEnding(ending(name)).orElseThrow());
    }

    private static Stream<String> faults(String name) {
        var parts = parts(name);
        return Stream.of(
                        fault(name.length() > LONGEST, "must have at most " + LONGEST + " characters"),
                        fault(
                                name.chars().anyMatch(c -> c == '/' || c == '\\' || c == ':'),
                                "must be a name without a path"),
                        fault(name.contains(".."), "must not hold two dots together"),
                        fault(
                                name.startsWith(".") || !name.equals(name.strip()),
                                "must neither begin with a dot nor begin or end with a space"),
                        fault(
                                name.codePoints().anyMatch(FileName::hides),
                                "must not hold characters that cannot be seen"),
                        fault(
                                FileType.ofEnding(ending(name)).isEmpty(),
                                "must end in one of " + String.join(", ", FileType.allEndings())),
                        fault(
                                parts.size() > 2
                                        && parts.subList(1, parts.size() - 1).stream()
                                                .anyMatch(RUNS::contains),
                                "must not have a second ending"))
                .flatMap(List::stream);
    }

    private static List<String> fault(boolean is, String told) {
        return is ? List.of(told) : List.of();
    }

    /** Control characters, marks that turn the direction of writing, lone halves of characters, what Unicode has not assigned. */
    private static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\.", -1))
                .map(String::strip)
                .toList();
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
