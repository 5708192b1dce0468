package org.jambatan.mou.judging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** One judge and one entry. */
record Pairing(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,60}", message = "must be an account's id")
        String judge,

        @NotNull UUID entryId) {}
