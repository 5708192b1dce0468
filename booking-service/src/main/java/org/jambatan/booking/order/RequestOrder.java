package org.jambatan.booking.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.orderrule.GivenAnswer;
import org.jambatan.booking.orderrule.Placement;
import org.jspecify.annotations.Nullable;

/** What a customer sends to order work. */
public record RequestOrder(
        @NotNull UUID offeringId,

        @Size(max = 50)
        @Schema(description = "Answers to the offering's questions; those that are required must be there.")
        List<@NotNull @Valid GivenAnswer> answers,

        @Nullable @Size(max = 4000) String note,

        @Nullable @Schema(description = "The customer's project that it is for.")
        UUID projectId,

        @Nullable @Schema(description = "The customer's need that it answers.")
        UUID needId,

        @Nullable @Schema(description = "The agreement between the two partners that covers it.")
        UUID agreementId,

        @Nullable @Valid @Schema(description = "Of student participation, and of nothing else.")
        Placement placement,

        @Nullable
        @Size(max = 2000)
        @Schema(description = "To whom what comes of it belongs, as far as it can be said now.")
        String ipNote,

        @Nullable @Size(max = 200) @Schema(description = "The reference of the ethics approval.")
        String ethicsApproval) {

    public RequestOrder(
            UUID offeringId,
            @Nullable List<GivenAnswer> answers,
            @Nullable String note,
            @Nullable UUID projectId,
            @Nullable UUID needId,
            @Nullable UUID agreementId,
            @Nullable Placement placement,
            @Nullable String ipNote,
            @Nullable String ethicsApproval) {
        this.offeringId = offeringId;
        this.answers = answers == null ? List.of() : answers;
        this.note = note;
        this.projectId = projectId;
        this.needId = needId;
        this.agreementId = agreementId;
        this.placement = placement;
        this.ipNote = ipNote;
        this.ethicsApproval = ethicsApproval;
    }
}
