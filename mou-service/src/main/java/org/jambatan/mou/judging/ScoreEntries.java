package org.jambatan.mou.judging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A judge scores many entries at once, all or none. */
record ScoreEntries(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Scoring> sheets) {

    /** One entry's sheet, as a draft or, where {@code confirm} says so, for good. */
    record Scoring(
            @NotNull UUID entryId,
            @NotNull @Size(max = 20) List<@NotNull @Valid Score> scores,
            @Nullable @Size(min = 1, max = 5000) String comment,
            @Nullable Boolean confirm) {

        SheetContent content() {
            return new SheetContent(scores, comment);
        }

        boolean confirms() {
            return Boolean.TRUE.equals(confirm);
        }
    }
}
