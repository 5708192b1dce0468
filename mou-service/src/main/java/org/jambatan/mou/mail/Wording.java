package org.jambatan.mou.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of one kind of letter in one language, from {@code letters/<kind>.<language>.txt}: the first line is the
 * subject, the rest the text. {@code {name}} stands for a value given with the letter.
 */
public final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String kind;
    private final Language language;
    private final String subject;
    private final String text;

    private Wording(String kind, Language language, String subject, String text) {
        this.kind = kind;
        this.language = language;
        this.subject = subject;
        this.text = text;
    }

    public static Wording of(String kind, Language language) {
        var file = "/letters/" + kind + "." + language.code() + ".txt";
        try (var stream = Wording.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The words of a letter are missing: " + file);
            }
            var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var end = words.indexOf('\n');
            return new Wording(
                    kind,
                    language,
                    words.substring(0, end).strip(),
                    words.substring(end).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The letter with these values in their places; a place without a value is a fault of ours. */
    public Letter letterTo(EmailAddress to, Map<String, String> values) {
        return new Letter(kind, to, language, filled(subject, values), filled(text, values));
    }

    private static String filled(String words, Map<String, String> values) {
        return PLACE.matcher(words)
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(valueAt(place, values)));
    }

    /** A value is one line: it can't write a paragraph, or a header, of its own. */
    private static String valueAt(MatchResult place, Map<String, String> values) {
        var value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalStateException("A letter lacks its " + place.group(1));
        }
        return value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
