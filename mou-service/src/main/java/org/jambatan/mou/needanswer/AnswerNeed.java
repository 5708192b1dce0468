package org.jambatan.mou.needanswer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An institution offers, asks or declines; an offer may name the published offering it is about. */
record AnswerNeed(
        @NotNull NeedAnswerKind kind,
        @NotNull @Size(min = 1, max = 5000) String text,
        @Nullable UUID offeringId) {}
