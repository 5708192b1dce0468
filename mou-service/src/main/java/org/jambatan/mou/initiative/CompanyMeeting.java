package org.jambatan.mou.initiative;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Two companies met; by name, since not every company is a partner. */
record CompanyMeeting(
        @NotNull @Size(min = 1, max = 200) String company,
        @NotNull @Size(min = 1, max = 200) String met,
        @Nullable @Size(min = 1, max = 2000) String outcome) {}
