package org.jambatan.mou.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jambatan.platform.text.Piece;
import org.jambatan.platform.text.Pieces;

/**
 * Why an offering fits, and how well.
 *
 * @param techniques those of which every word stands in the offering's name or its facility's
 * @param words single words of the rest that do
 */
public record Fit(Offer offer, boolean kindFits, List<String> techniques, List<String> words) {

    private static final int PER_TECHNIQUE = 10;
    private static final int FOR_THE_KIND = 6;

    /** Long texts have many words by chance. */
    private static final int MOST_WORDS = 5;

    /** One word alone is chance as well, unless the kind is the wanted one. */
    private static final int ENOUGH_WORDS = 2;

    /** Nothing where it does not fit. */
    static Optional<Fit> of(Offer offer, Wanted wanted) {
        var techniques = wanted.techniques().stream()
                .filter(technique -> hasAll(Pieces.of(technique), offer.tokens()))
                .toList();
        var words = wanted.pieces().stream()
                .flatMap(piece -> partsIn(piece, offer.tokens()).stream())
                .distinct()
                .toList();
        var fit = new Fit(offer, wanted.kinds().contains(offer.kind()), techniques, words);
        return fit.isEnoughFor(wanted) ? Optional.of(fit) : Optional.empty();
    }

    private boolean isEnoughFor(Wanted wanted) {
        return !techniques.isEmpty()
                || (kindFits && (!words.isEmpty() || wanted.techniques().isEmpty()))
                || words.size() >= ENOUGH_WORDS;
    }

    public int score() {
        return PER_TECHNIQUE * techniques.size() + (kindFits ? FOR_THE_KIND : 0) + Math.min(MOST_WORDS, words.size());
    }

    private static boolean hasAll(List<Piece> pieces, Set<String> tokens) {
        return !pieces.isEmpty() && pieces.stream().allMatch(piece -> piece.isIn(tokens));
    }

    /** A word that is there; of a run, the longest stretches whose every pair of characters is. */
    private static List<String> partsIn(Piece piece, Set<String> tokens) {
        if (!piece.run()) {
            return piece.isIn(tokens) ? List.of(piece.text()) : List.of();
        }
        var points = piece.text().codePoints().toArray();
        var parts = new ArrayList<String>();
        var start = 0;
        for (var at = 1; at <= points.length; at++) {
            if (at < points.length && tokens.contains(new String(points, at - 1, 2))) {
                continue;
            }
            if (at - start > 1) {
                parts.add(new String(points, start, at - start));
            }
            start = at;
        }
        return parts;
    }
}
