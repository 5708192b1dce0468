package org.jambatan.mou.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jambatan.platform.json.Translated;

/** A milestone to come. */
record AddMilestone(
        @NotNull @Valid Translated title,
        @NotNull @Min(1) @Max(1000) Integer weight,
        @NotNull LocalDate due) {}
