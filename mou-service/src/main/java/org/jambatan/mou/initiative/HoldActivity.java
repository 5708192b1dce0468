package org.jambatan.mou.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** It was held: what came out at once, and what came of it. */
record HoldActivity(
        @Nullable LocalDate heldOn,
        @Nullable @Size(max = 200) List<@NotNull @Valid CompanyMeeting> meetings,
        @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 2000) String> outputs,
        @Nullable @Size(max = 50) List<@NotNull @Size(min = 1, max = 2000) String> outcomes) {}
