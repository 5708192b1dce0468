package org.jambatan.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jambatan.embedded.Home;

/**
 * Holds {@code contracts/problems.yaml} against the sources, and {@code docs/problems.md} against it: every code has
 * its meaning, every meaning its code.
 */
final class ProblemTable {

    private static final String ABOUT = """
            # What the codes of problems mean

            Made of `contracts/problems.yaml`; a code's own page is `/problems/<code>` at the gateway, which is the `type` of the
            problem. Branch on `code`, and on the codes in `refusals`; `title` and `detail` are for people.
            """;

    private final Path checkout;
    private final JsonNode meanings;

    ProblemTable(Path checkout) {
        this.checkout = checkout;
        this.meanings = HttpContract.parsed(ContractFiles.text(checkout.resolve("contracts/problems.yaml")));
    }

    static ProblemTable ofThisCheckout() {
        return new ProblemTable(Home.folder());
    }

    void check() {
        var codes = AnsweredCodes.in(checkout);
        var faults = new ArrayList<>(codes.faults());
        var described = new TreeSet<String>();
        meanings.path("answers").forEach(ofStatus -> ofStatus.fieldNames().forEachRemaining(described::add));
        var refusals = new TreeSet<String>();
        meanings.path("refusals").fieldNames().forEachRemaining(refusals::add);
        faults.addAll(differences("answers", codes.answers(), described));
        faults.addAll(differences("refusals", codes.refusals(), refusals));
        var page = checkout.resolve("docs/problems.md");
        if (ContractFiles.writing()) {
            ContractFiles.write(page, page());
        }
        if (!page().equals(ContractFiles.text(page))) {
            faults.add("docs/problems.md is not what contracts/problems.yaml says; -Djambatan.contracts.write=true"
                    + " writes it.");
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private static List<String> differences(String where, Set<String> answered, Set<String> described) {
        var faults = new ArrayList<String>();
        answered.stream()
                .filter(code -> !described.contains(code))
                .forEach(code -> faults.add(
                        "contracts/problems.yaml says nothing of " + code + "; write what it means under " + where));
        described.stream()
                .filter(code -> !answered.contains(code))
                .forEach(code -> faults.add(
                        "contracts/problems.yaml tells of " + code + " under " + where + ", which no source answers"));
        return faults;
    }

    private String page() {
        var page = new StringBuilder(ABOUT);
        meanings.path("answers")
                .properties()
                .forEach(status -> table(page, "Status " + status.getKey(), status.getValue()));
        table(page, "In the `refusals` of a 409", meanings.path("refusals"));
        return page.toString();
    }

    private static void table(StringBuilder page, String title, JsonNode codes) {
        page.append("\n## ").append(title).append("\n\n| code | meaning |\n|---|---|\n");
        codes.properties()
                .forEach(code -> page.append("| `")
                        .append(code.getKey())
                        .append("` | ")
                        .append(code.getValue().asText())
                        .append(" |\n"));
    }
}
