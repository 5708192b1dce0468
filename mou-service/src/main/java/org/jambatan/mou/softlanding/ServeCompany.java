package org.jambatan.mou.softlanding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A host did something for the company. */
record ServeCompany(
        @NotNull @Size(min = 1, max = 200) String name,
        @Nullable LocalDate on,
        @Nullable @Size(min = 1, max = 2000) String note) {}
