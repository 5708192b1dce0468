package org.jambatan.platform.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stretch of text without a gap: a word, or a run of a script that is written without spaces.
 *
 * @param text normalised
 */
public record Piece(String text, boolean run) {

    /**
     * What an index keeps of it. A run leaves its pairs and, alone, its last character, so that every single character
     * begins some token.
     */
    public List<String> tokens() {
        return run
                ? Stream.concat(Pairs.of(text).stream(), Stream.of(Pairs.last(text)))
                        .toList()
                : List.of(text);
    }

    /** Whether it stands in the text that left these tokens: a single character is the beginning of one of them. */
    public boolean isIn(Set<String> tokens) {
        if (!run) {
            return tokens.contains(text);
        }
        return Pairs.isOne(text)
                ? tokens.stream().anyMatch(token -> token.startsWith(text))
                : tokens.containsAll(Pairs.of(text));
    }
}
