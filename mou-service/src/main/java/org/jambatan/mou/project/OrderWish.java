package org.jambatan.mou.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told the institution when the order is opened. */
record OrderWish(
        List<ItemAnswer> answers,
        @Nullable String note,
        @Nullable UUID needId,
        @Nullable UUID agreementId,
        @Nullable ItemPlacement placement,
        @Nullable String ipNote,
        @Nullable String ethicsApproval) {

    /** How much text it is. */
    int letters() {
        return lengthOf(note)
                + lengthOf(ipNote)
                + lengthOf(ethicsApproval)
                + answers.stream()
                        .mapToInt(answer ->
                                answer.code().length() + answer.value().length())
                        .sum();
    }

    private static int lengthOf(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
