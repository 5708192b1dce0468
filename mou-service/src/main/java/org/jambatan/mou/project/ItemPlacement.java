package org.jambatan.mou.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many people, such as students, when, and which office looks after them; of student participation. */
record ItemPlacement(
        @Nullable @Min(1) @Max(1000) Integer places,
        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @Nullable
        @Size(max = 200)
        @Schema(description = "The office of whoever supervises them at the customer's; an office, not a person.")
        String supervisorOffice) {}
