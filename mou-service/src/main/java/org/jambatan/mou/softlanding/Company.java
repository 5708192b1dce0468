package org.jambatan.mou.softlanding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The company that wants to land: a partner here, or one known by name and country alone. */
record Company(
        @NotNull @Size(min = 1, max = 200) String name,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166 code such as MY")
        String country,

        @Nullable UUID partnerId) {}
