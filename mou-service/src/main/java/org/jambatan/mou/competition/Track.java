package org.jambatan.mou.competition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One part of a competition, with entrants and prizes of its own: start-ups, ideas. */
public record Track(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}", message = "must be a code such as STARTUP")
        String code,

        @NotNull @Valid Translated name,
        @Nullable @Valid Eligibility eligibility) {

    public Eligibility rules() {
        return eligibility == null ? Eligibility.ANYBODY : eligibility;
    }
}
