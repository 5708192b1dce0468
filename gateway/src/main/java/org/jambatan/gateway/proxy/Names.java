package org.jambatan.gateway.proxy;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of header names, asked many times for each request: whatever their case, and X_Name as X-Name. Each is the
 * beginning of names, or a whole one if it ends in a dollar sign.
 */
final class Names {

    private final List<List<String>> byFirstLetter = new ArrayList<>();

    Names(String... beginnings) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            var first = String.valueOf(letter);
            byFirstLetter.add(List.of(beginnings).stream()
                    .filter(beginning -> beginning.startsWith(first))
                    .toList());
        }
    }

    boolean hold(String name) {
        var letter = name.isEmpty() ? -1 : (name.charAt(0) | 0x20) - 'a';
        if (letter < 0 || letter >= byFirstLetter.size()) {
            return false;
        }
        var candidates = byFirstLetter.get(letter);
        if (candidates.isEmpty()) {
            return false;
        }
        var plain = name.indexOf('_') < 0 ? name : name.replace('_', '-');
        for (var beginning : candidates) {
            var letters = beginning.endsWith("$") ? beginning.length() - 1 : beginning.length();
            var lengthFits = letters == beginning.length() || plain.length() == letters;
            if (lengthFits && plain.regionMatches(true, 0, beginning, 0, letters)) {
                return true;
            }
        }
        return false;
    }
}
