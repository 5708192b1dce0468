package org.jambatan.mou.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A company begins a project under a programme it takes part in.
 *
 * @param confidential seen by the company alone; the programme's officers see that it is there, its states and its sums
 */
record OpenProject(
        @NotNull UUID programmeId,
        @NotNull @Size(min = 1, max = 200) String name,
        @NotNull @Size(min = 1, max = 4000) String purpose,

        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}", message = "must be a code in capitals such as LIFE_SCIENCES")
        @Schema(description = "The programme's own unless said.")
        String sector,

        @Schema(description = "False unless said.") @Nullable
        Boolean confidential) {}
