package org.jambatan.mou.alliance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a membership is edited: what the member brings in and whether it is shown in public is the member's to say,
 * tier and last day the secretariat's.
 */
record ReviseMembership(
        @NotNull Tier tier,
        @Nullable Facet facet,
        @NotNull Boolean listed,
        @Nullable LocalDate until) {}
