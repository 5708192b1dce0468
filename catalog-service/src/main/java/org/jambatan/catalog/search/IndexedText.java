package org.jambatan.catalog.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.text.Pieces;
import org.jspecify.annotations.Nullable;

/** The tokens of one entry as they gather. Every single character of a run begins some token, so a query of one is a prefix. */
public final class IndexedText {

    /** The most positions PostgreSQL tells apart. */
    private static final int LAST_POSITION = 16_383;

    private final Map<String, String> positions = new LinkedHashMap<>();
    private final Set<String> words = new TreeSet<>();
    private int position;

    /** Adds text in all its languages. A word keeps the weight of its first appearance, so the heaviest comes first. */
    public IndexedText add(Weight weight, @Nullable Translated text) {
        if (text != null) {
            add(weight, text.en());
            add(weight, text.ms());
            add(weight, text.zh());
        }
        return this;
    }

    public IndexedText add(Weight weight, @Nullable String text) {
        if (text == null) {
            return this;
        }
        for (var piece : Pieces.of(text)) {
            piece.tokens().forEach(token -> put(token, weight));
            if (!piece.run()) {
                words.add(piece.text());
            }
        }
        return this;
    }

    private void put(String token, Weight weight) {
        position = Math.min(position + 1, LAST_POSITION);
        positions.putIfAbsent(token, position + weight.name());
    }

    /** In the form PostgreSQL reads; tokens are letters and digits, so nothing in them needs escaping. */
    String tsvector() {
        return positions.entrySet().stream()
                .map(token -> "'" + token.getKey() + "':" + token.getValue())
                .collect(Collectors.joining(" "));
    }

    Set<String> tokens() {
        return positions.keySet();
    }

    /** The words among the tokens, sorted. */
    Set<String> words() {
        return words;
    }
}
