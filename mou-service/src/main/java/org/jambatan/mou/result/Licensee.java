package org.jambatan.mou.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may use it: a partner here, or somebody known by name alone. */
record Licensee(
        @NotNull
        @Pattern(regexp = "[^\\u0000-\\u001F\\u007F]{1,200}", message = "must be 1 to 200 characters on one line")
        String name,

        @Nullable UUID partnerId) {}
