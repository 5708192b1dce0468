package org.jambatan.mou.incubation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What shows it. */
record OutcomeEvidence(
        @NotNull @Size(min = 1, max = 2000) String note,

        @Nullable
        @Pattern(
                regexp = "https?://[^\\s\\u0000-\\u001F\\u007F]{1,500}",
                message = "must be a web address such as https://example.org/report")
        String url) {}
