package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jambatan.embedded.http.Answer;
import org.jambatan.embedded.http.Api;

/** Looks through a list of the API, page after page as its {@code Link} header says. */
final class Found {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;[^,]*rel=\"?next\"?");

    private Found() {}

    static Optional<JsonNode> in(Api api, String list, Predicate<JsonNode> wanted) {
        var page = api.get(list).expecting(200);
        while (true) {
            for (var item : page.body().path("items")) {
                if (wanted.test(item)) {
                    return Optional.of(item);
                }
            }
            var next = next(page);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            page = api.get(next.get()).expecting(200);
        }
    }

    private static Optional<String> next(Answer page) {
        return page.headers().allValues("Link").stream()
                .map(NEXT::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1).replaceFirst("^.*/api/v1", ""))
                .findFirst();
    }

    static Predicate<JsonNode> named(String name) {
        return item -> item.path("name").path("en").asText().equals(name);
    }
}
