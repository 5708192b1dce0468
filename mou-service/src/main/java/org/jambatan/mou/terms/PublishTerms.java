package org.jambatan.mou.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new version of the terms, in force from a day on; without one, as soon as it can be. */
record PublishTerms(
        @NotNull @Valid TermsText text, @Nullable LocalDate effectiveFrom) {}
