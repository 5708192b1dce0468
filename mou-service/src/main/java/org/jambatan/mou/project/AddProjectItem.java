package org.jambatan.mou.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something the project wishes to have: a time on an offering, or an order to a quote. Nothing is asked of anybody
 * before the checkout.
 */
@SlotOrOrder
record AddProjectItem(
        @NotNull UUID offeringId,

        @Schema(description = "With its offset; start and end make it a slot, without them it is an order.") @Nullable
        OffsetDateTime start,

        @Nullable OffsetDateTime end,

        @Schema(description = "What the institution asks of who orders, by the codes of the offering's questions.")
        @Nullable
        @Size(max = 50)
        List<@NotNull @Valid ItemAnswer> answers,

        @Nullable @Size(max = 4000) String note,
        @Nullable UUID needId,
        @Nullable UUID agreementId,
        @Nullable @Valid ItemPlacement placement,
        @Nullable @Size(max = 2000) String ipNote,
        @Nullable @Size(max = 200) String ethicsApproval) {

    boolean isSlot() {
        return start != null || end != null;
    }

    /** Whether anything is said that only an order can use. */
    boolean saysOrder() {
        return answers != null
                || note != null
                || needId != null
                || agreementId != null
                || placement != null
                || ipNote != null
                || ethicsApproval != null;
    }
}
