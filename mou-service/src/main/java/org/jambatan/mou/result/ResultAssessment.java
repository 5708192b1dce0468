package org.jambatan.mou.result;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of a result, when and by whom; {@code account} is the assessor's. */
record ResultAssessment(
        ResultVerdict verdict,
        int score,
        String comment,
        LocalDate on,
        @Nullable UUID byPartnerId,
        String account) {}
