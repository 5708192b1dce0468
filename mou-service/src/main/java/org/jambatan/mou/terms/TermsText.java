package org.jambatan.mou.terms;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The wording in one or more languages; longer than a title, and kept exactly as it was published. */
record TermsText(
        @Nullable @Size(min = 1, max = LONGEST) String en,
        @Nullable @Size(min = 1, max = LONGEST) String ms,
        @Nullable @Size(min = 1, max = LONGEST) String zh) {

    static final int LONGEST = 50_000;

    @com.fasterxml.jackson.annotation.JsonIgnore
    @AssertTrue(message = "needs text in at least one of en, ms, zh")
    public boolean isPresent() {
        return hasWords(en) || hasWords(ms) || hasWords(zh);
    }

    private static boolean hasWords(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
