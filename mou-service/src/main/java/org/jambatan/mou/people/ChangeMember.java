package org.jambatan.mou.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a member: its roles, one at least, and how much it may accept in one order. */
record ChangeMember(
        @NotNull @Size(min = 1, max = 7) Set<@NotNull Role> roles,

        @Schema(description = "The most this account may accept in one order without a signatory; null takes it away.")
        @Nullable
        @Valid
        OrderLimit orderLimit) {}
