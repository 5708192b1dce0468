package org.jambatan.mou.need;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.matching.Fit;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An offering that fits, and why. */
record NeedMatchView(
        UUID offeringId,
        UUID institutionPartnerId,
        @Nullable Translated name,
        @Nullable Translated facilityName,
        String kind,

        @Schema(description = "SLOT, SESSION or ORDER: how it is had.")
        String mode,

        @Schema(description = "Whether it is of a wanted kind.")
        boolean kindFits,

        @Schema(description = "The techniques of the need of which every word stands in its name or its facility's.")
        List<String> techniques,

        @Schema(description = "Single words of the need that do; of Chinese, stretches.")
        List<String> words,

        @Schema(description = "10 for each technique, 6 for the kind, 1 for each word up to five.")
        int score,

        @Schema(description = "Whether the need was sent to this institution.")
        boolean sent) {

    static NeedMatchView of(Fit fit, boolean sent) {
        var offer = fit.offer();
        return new NeedMatchView(
                offer.id(),
                offer.partnerId(),
                offer.name(),
                offer.facilityName(),
                offer.kind(),
                offer.mode(),
                fit.kindFits(),
                fit.techniques(),
                fit.words(),
                fit.score(),
                sent);
    }
}
