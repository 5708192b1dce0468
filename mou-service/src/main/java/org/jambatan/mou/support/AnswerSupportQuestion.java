package org.jambatan.mou.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The applicant's answer to what the committee wants to know. */
record AnswerSupportQuestion(
        @NotNull @Size(min = 1, max = 10_000) String text) {}
