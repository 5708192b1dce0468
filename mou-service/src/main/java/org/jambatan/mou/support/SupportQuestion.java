package org.jambatan.mou.support;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the committee wants to know, and what the applicant answered. */
record SupportQuestion(
        String question,
        LocalDate askedOn,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    SupportQuestion answered(String text, Instant now) {
        return new SupportQuestion(question, askedOn, text, now);
    }
}
