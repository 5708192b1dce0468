package org.jambatan.catalog.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.platform.text.Pairs;
import org.jambatan.platform.text.Pieces;

/** What was asked for, cut as the index is: every token must be there. */
final class WordQuery {

    /** Shorter words are too much alike; words with digits name things that differ by one. */
    private static final int SHORTEST_MENDABLE = 4;

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> pairs = new LinkedHashSet<>();
    private final Set<String> beginnings = new LinkedHashSet<>();

    private WordQuery() {}

    static WordQuery of(String text) {
        var query = new WordQuery();
        for (var piece : Pieces.of(text)) {
            if (!piece.run()) {
                query.words.add(piece.text());
            } else if (Pairs.isOne(piece.text())) {
                query.beginnings.add(piece.text());
            } else {
                query.pairs.addAll(Pairs.of(piece.text()));
            }
        }
        return query;
    }

    boolean isEmpty() {
        return words.isEmpty() && pairs.isEmpty() && beginnings.isEmpty();
    }

    /** The words in which a typing error may be looked for. */
    List<String> mendable() {
        return words.stream()
                .filter(word ->
                        word.length() >= SHORTEST_MENDABLE && word.chars().noneMatch(Character::isDigit))
                .toList();
    }

    boolean matches(Set<String> tokens) {
        return tokens.containsAll(words)
                && tokens.containsAll(pairs)
                && beginnings.stream().allMatch(one -> tokens.stream().anyMatch(token -> token.startsWith(one)));
    }

    /** In the form PostgreSQL reads. */
    String tsquery() {
        return tsquery(Map.of());
    }

    /** With other spellings of some words. */
    String tsquery(Map<String, List<String>> spellings) {
        return Stream.of(
                        words.stream()
                                .map(word -> Stream.concat(
                                                Stream.of(word), spellings.getOrDefault(word, List.of()).stream())
                                        .distinct()
                                        .map(WordQuery::quoted)
                                        .collect(Collectors.joining(" | ", "(", ")"))),
                        pairs.stream().map(WordQuery::quoted),
                        beginnings.stream().map(one -> quoted(one) + ":*"))
                .flatMap(tokens -> tokens)
                .collect(Collectors.joining(" & "));
    }

    private static String quoted(String token) {
        return "'" + token + "'";
    }
}
