package org.jambatan.mou.mail;

import java.util.regex.Pattern;

/**
 * What is sent to one person.
 *
 * @param kind what it is for, such as {@code registration}; what logs and counts call it
 * @param subject one line without control characters, at most 200 characters
 * @param text plain text; line breaks are its only control characters, at most 20,000 characters
 */
public record Letter(String kind, EmailAddress to, Language language, String subject, String text) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,39}");
    private static final Pattern SUBJECT = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,200}");
    private static final Pattern TEXT = Pattern.compile("[^\\p{Cc}&&[^\\n]]{1,20000}");

    public Letter {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A letter's kind is a few words in lower case: " + kind);
        }
        if (!SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("A subject is one line of 1 to 200 characters.");
        }
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("A letter is plain text of 1 to 20,000 characters.");
        }
    }

    /** What it says may let somebody in, so it is not told by accident. */
    @Override
    public String toString() {
        return "a letter (" + kind + ") to " + to;
    }
}
