package org.jambatan.mou.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened. {@code sourceId} names the booking, the order, the activity or the case. */
record EvidenceItem(
        EvidenceKind source,
        UUID sourceId,
        LocalDate day,
        @Nullable UUID byPartnerId) {}
