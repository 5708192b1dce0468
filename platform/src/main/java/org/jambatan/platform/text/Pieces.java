package org.jambatan.platform.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts text at everything that is neither letter nor digit, and where Chinese meets Latin. */
public final class Pieces {

    /** Written without spaces between words. */
    private static final Set<UnicodeScript> RUNS =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    /** Taylor's is one word, and the same as Taylors. */
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['\\u2019\\u02bc](?=\\p{L})");

    /** Longer words are cut here; an index entry has its limit too. */
    private static final int LONGEST_WORD = 64;

    private Pieces() {}

    public static List<Piece> of(String text) {
        var pieces = new ArrayList<Piece>();
        var current = new StringBuilder();
        var currentIsRun = false;
        for (var point : normalised(text).codePoints().toArray()) {
            var isRun = isRun(point);
            var belongs = isRun || Character.isLetterOrDigit(point);
            if (!current.isEmpty() && (!belongs || isRun != currentIsRun)) {
                pieces.add(piece(current, currentIsRun));
                current.setLength(0);
            }
            if (belongs) {
                current.appendCodePoint(point);
                currentIsRun = isRun;
            }
        }
        if (!current.isEmpty()) {
            pieces.add(piece(current, currentIsRun));
        }
        return pieces;
    }

    /** Compatible forms made one (full-width letters, ligatures), lower case, accents off. */
    public static String normalised(String text) {
        var plain = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = ACCENTS.matcher(Normalizer.normalize(plain, Form.NFD)).replaceAll("");
        return APOSTROPHES.matcher(Normalizer.normalize(bare, Form.NFKC)).replaceAll("");
    }

    private static Piece piece(StringBuilder letters, boolean isRun) {
        var text = letters.toString();
        var tooLong = !isRun && text.codePointCount(0, text.length()) > LONGEST_WORD;
        return new Piece(tooLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_WORD)) : text, isRun);
    }

    private static boolean isRun(int point) {
        return RUNS.contains(UnicodeScript.of(point))
                && (Character.isLetter(point) || Character.getType(point) == Character.LETTER_NUMBER);
    }
}
