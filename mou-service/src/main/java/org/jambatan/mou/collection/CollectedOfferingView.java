package org.jambatan.mou.collection;

import java.time.Instant;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An offering in a collection; the public is shown those that are AVAILABLE. Read more at `/offerings/{offeringId}`. */
record CollectedOfferingView(
        UUID offeringId,
        UUID partnerId,
        @Nullable Translated name,
        @Nullable Translated note,
        OfferingStanding standing,
        Instant addedAt) {}
