package org.jambatan.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The codes that sources can answer, read off their text: refusals by the body of {@code code()}, answers by the words
 * that stand where a status, a noun or a named answer takes its code. A place whose code is no literal is a fault, but
 * for those few that are listed here with what they come to.
 */
final class AnsweredCodes {

    private static final String CODE = "\"([a-z]+(?:-[a-z]+)*)\"";

    /** {@code Answer.conflict("content-changed"}, {@code Answer.forbidden("not-an-agency"}. */
    private static final Pattern NAMED = Pattern.compile("Answer\\.(?:conflict|forbidden)\\(\\s*([^,]+),");

    /** {@code new Refused("booking"} and {@code Refused.ifAny("booking"}: the code is booking-refused. */
    private static final Pattern NOUN = Pattern.compile("(?:new Refused|Refused\\.ifAny)\\(\\s*([^,]+),");

    /** A status and its code, wherever they stand side by side, also with words in between such as a map's entry. */
    private static final Pattern WITH_STATUS = Pattern.compile("\\b[45]\\d\\d,\\s*" + CODE);

    private static final Pattern IN_VARIABLE = Pattern.compile("\\bcode\\s*=\\s*" + CODE);

    private static final Pattern REFUSAL = Pattern.compile("String code\\(\\)\\s*\\{([^}]*)}");

    private static final Pattern LITERAL = Pattern.compile(CODE);

    /** What is named by a variable, by the variable's text: the catalogue's steps are the nouns of its refusals. */
    private static final java.util.Map<String, List<String>> BY_VARIABLE = java.util.Map.of(
            "step.command()", List.of("publication", "suspension", "resumption", "retirement"), "noun", List.of());

    /** One step of the catalogue, named outright. */
    private static final Pattern STEP = Pattern.compile("Step\\.([A-Z]+)\\.command\\(\\)");

    private final Set<String> answers = new TreeSet<>();
    private final Set<String> refusals = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    /** Of every main source below a checkout's root. */
    static AnsweredCodes in(Path checkout) {
        var codes = new AnsweredCodes();
        try (Stream<Path> files = Files.walk(checkout)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isAnswering(checkout.relativize(file).toString()))
                    .forEach(codes::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private static boolean isAnswering(String path) {
        return path.contains("src/main/java/")
                && !path.startsWith("deploy")
                && !path.startsWith("platform/test-kit")
                && !path.startsWith("benchmarks")
                && !path.startsWith(".");
    }

    Set<String> answers() {
        return answers;
    }

    Set<String> refusals() {
        return refusals;
    }

    List<String> faults() {
        return faults;
    }

    private void read(Path file) {
        try {
            read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void read(String name, String source) {
        named(name, source, NAMED, "");
        named(name, source, NOUN, "-refused");
        WITH_STATUS.matcher(source).results().forEach(found -> answers.add(found.group(1)));
        if (source.contains("Problem")) {
            IN_VARIABLE.matcher(source).results().forEach(found -> answers.add(found.group(1)));
        }
        REFUSAL.matcher(source).results().forEach(found -> {
            var literals = LITERAL.matcher(found.group(1)).results().toList();
            // One that wraps another answers the other's code.
            var hands = found.group(1).contains(".code()");
            if (literals.isEmpty() && !hands && source.contains("Refusal")) {
                faults.add(name + ": the code of a refusal is no literal: "
                        + found.group(1).strip());
            }
            literals.forEach(literal -> refusals.add(literal.group(1)));
        });
    }

    private void named(String name, String source, Pattern place, String ending) {
        place.matcher(source).results().forEach(found -> {
            var said = found.group(1).strip();
            var literal = LITERAL.matcher(said);
            if (literal.matches()) {
                answers.add(literal.group(1) + ending);
            } else if (BY_VARIABLE.containsKey(said)) {
                BY_VARIABLE.get(said).forEach(noun -> answers.add(noun + ending));
            } else if (STEP.matcher(said).matches()) {
                answers.add(STEP.matcher(said).replaceFirst("$1").toLowerCase(Locale.ROOT) + ending);
            } else if (!said.startsWith("String ") && !said.contains("(String")) {
                faults.add(name + ": the code in " + found.group() + " is no literal.");
            }
        });
    }
}
