package org.jambatan.mou.likeness;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a name catches the eye: two names that people take for one have one skeleton. After Unicode's TR 39, but only
 * with the confusable letters that names are really written with: Latin, Greek, Cyrillic, full width and digits.
 */
record Skeleton(String text) {

    private static final String CYRILLIC_AND_GREEK = "авекмнорстухіјѕһԁԛԝґєзьαβεικνορτυχηγμως";
    private static final String LATIN = "abekmhopctyxijshdqwrezbabeikvoptuxnyuwc";

    private static final Map<String, String> LOOK_ALIKES = Map.of(
            "0", "o", "1", "l", "3", "e", "5", "s", "i", "l", "|", "l", "rn", "m", "vv", "w", "cl", "d", "ı", "l");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}|]+");
    private static final Pattern CONFUSABLE = Pattern.compile("rn|vv|cl|[0135i|ı]");

    private static final Pattern LEGAL_FORMS = Pattern.compile(
            "\\b(sdn|bhd|berhad|sendirian|ltd|limited|co|company|inc|incorporated|corp|corporation|plc|pte|llc|gmbh|ag|sa|plt)\\b"
                    + "|(股份)?有限(责任)?公司|公司$");

    static Skeleton of(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var latin = new StringBuilder();
        plain.codePoints().forEach(point -> latin.appendCodePoint(inLatin(point)));
        var words = NO_LETTERS.matcher(latin).replaceAll(" ").strip();
        var named = LEGAL_FORMS.matcher(words).replaceAll(" ").replace(" ", "");
        var folded = named.isEmpty() ? words.replace(" ", "") : named;
        return new Skeleton(
                CONFUSABLE.matcher(folded).replaceAll(found -> LOOK_ALIKES.getOrDefault(found.group(), found.group())));
    }

    private static int inLatin(int point) {
        var at = CYRILLIC_AND_GREEK.indexOf(point);
        return at < 0 ? point : LATIN.charAt(at);
    }

    /** How much of two names is the same, 0 to 1: shared trigrams among all of both. */
    double likeness(Skeleton other) {
        if (text.equals(other.text)) {
            return text.isEmpty() ? 0 : 1;
        }
        var mine = trigrams();
        var theirs = other.trigrams();
        var all = new HashSet<>(mine);
        all.addAll(theirs);
        mine.retainAll(theirs);
        return all.isEmpty() ? 0 : (double) mine.size() / all.size();
    }

    private Set<String> trigrams() {
        var padded = "  " + text + " ";
        var found = new HashSet<String>();
        for (var at = 0; at + 3 <= padded.length(); at++) {
            found.add(padded.substring(at, at + 3));
        }
        return found;
    }
}
