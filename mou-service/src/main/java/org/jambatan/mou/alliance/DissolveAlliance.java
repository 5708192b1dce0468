package org.jambatan.mou.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jambatan.platform.command.Reasoned;
import org.jspecify.annotations.Nullable;

/** It ends, from a day on; today unless said. */
record DissolveAlliance(
        @Nullable LocalDate on, @NotBlank @Size(max = 2000) String reason) implements Reasoned {}
