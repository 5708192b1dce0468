package org.jambatan.notification.routing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with {@code {facts}}; a part in square brackets is left out when a fact in it is missing. */
record Template(String text) {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    /** @throws IllegalArgumentException when a fact outside of brackets is missing */
    String with(Map<String, Optional<String>> facts) {
        var told = OPTIONAL.matcher(text)
                .replaceAll(part -> isComplete(part.group(1), facts) ? Matcher.quoteReplacement(part.group(1)) : "");
        return FACT.matcher(told)
                .replaceAll(fact -> Matcher.quoteReplacement(facts.getOrDefault(fact.group(1), Optional.empty())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The event lacks what the text calls {" + fact.group(1) + "}."))));
    }

    private static boolean isComplete(String part, Map<String, Optional<String>> facts) {
        return FACT.matcher(part)
                .results()
                .allMatch(fact ->
                        facts.getOrDefault(fact.group(1), Optional.empty()).isPresent());
    }
}
