package org.jambatan.gateway.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From a request's path to the service that answers it. Paths are compared as they were sent: an encoded or capital
 * letter makes another path, which nobody answers.
 */
public final class RouteTable {

    public static final String PREFIX = "/api/v1/";

    private static final Map<String, Upstream> BY_WORD = byWord();

    private RouteTable() {}

    public static Optional<Upstream> answering(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var firstEnd = endOfSegment(path, PREFIX.length());
        var first = BY_WORD.get(path.substring(PREFIX.length(), firstEnd));
        if (first != null || firstEnd == path.length()) {
            return Optional.ofNullable(first);
        }
        var secondEnd = endOfSegment(path, firstEnd + 1);
        return Optional.ofNullable(BY_WORD.get(path.substring(PREFIX.length(), secondEnd)));
    }

    private static int endOfSegment(String path, int from) {
        var slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    private static Map<String, Upstream> byWord() {
        var table = new HashMap<String, Upstream>();
        for (var upstream : Upstream.values()) {
            upstream.words().forEach(word -> table.put(word, upstream));
            table.put("operations/" + upstream.word(), upstream);
            table.put("audit/" + upstream.word(), upstream);
        }
        return Map.copyOf(table);
    }
}
