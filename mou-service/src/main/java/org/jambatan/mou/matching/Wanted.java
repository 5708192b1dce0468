package org.jambatan.mou.matching;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jambatan.platform.text.Pairs;
import org.jambatan.platform.text.Piece;
import org.jambatan.platform.text.Pieces;

/**
 * What somebody looks for.
 *
 * @param kinds of offering; none: any
 * @param techniques each fits an offering that has all its words
 * @param words free text, of which single words fit
 */
public record Wanted(Set<String> kinds, List<String> techniques, String words) {

    private static final int SHORTEST_WORD = 3;

    /** Words of English and Malay that stand in any text and say nothing of what is wanted. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "and",
            "are",
            "can",
            "each",
            "for",
            "from",
            "have",
            "how",
            "into",
            "its",
            "need",
            "needs",
            "not",
            "our",
            "per",
            "that",
            "the",
            "their",
            "this",
            "want",
            "what",
            "which",
            "will",
            "with",
            "your",
            "adalah",
            "akan",
            "atau",
            "bagi",
            "dalam",
            "dan",
            "dari",
            "daripada",
            "dengan",
            "ini",
            "itu",
            "kami",
            "kepada",
            "oleh",
            "pada",
            "perlu",
            "sebagai",
            "setiap",
            "untuk",
            "yang");

    public Wanted {
        kinds = Set.copyOf(kinds);
        techniques = List.copyOf(techniques);
    }

    /** The pieces of all of it that mean something by themselves. */
    List<Piece> pieces() {
        return Stream.concat(techniques.stream(), Stream.of(words))
                .flatMap(text -> Pieces.of(text).stream())
                .filter(piece -> piece.run() || isTelling(piece.text()))
                .distinct()
                .toList();
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word);
    }

    /** What an index is asked for: the words of techniques whatever their length, and the telling ones of the rest. */
    Set<String> tokens() {
        var tokens = new HashSet<String>();
        Stream.concat(techniques.stream().flatMap(text -> Pieces.of(text).stream()), pieces().stream())
                .forEach(piece -> tokens.addAll(piece.run() ? Pairs.of(piece.text()) : List.of(piece.text())));
        return tokens;
    }

    /** Techniques of one Chinese character: any token may begin with it. */
    Set<String> beginnings() {
        var beginnings = new LinkedHashSet<String>();
        techniques.forEach(technique -> Pieces.of(technique).stream()
                .filter(piece -> piece.run() && Pairs.isOne(piece.text()))
                .forEach(piece -> beginnings.add(piece.text())));
        return beginnings;
    }
}
