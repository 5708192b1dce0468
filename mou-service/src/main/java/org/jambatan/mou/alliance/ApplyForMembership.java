package org.jambatan.mou.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A partner asks to belong, in a tier, for what it brings in.
 *
 * @param listed whether it may be shown on the public page once it belongs; not unless said
 */
record ApplyForMembership(
        @NotNull Tier tier,
        @NotNull Facet facet,
        @NotBlank @Size(max = 2000) String message,
        @Nullable Boolean listed) {}
