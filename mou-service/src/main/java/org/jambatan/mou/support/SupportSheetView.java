package org.jambatan.mou.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** One member's sheet. */
record SupportSheetView(
        UUID id,
        UUID applicationId,
        String account,
        List<SupportScore> scores,

        @Schema(description = "The weighted mean of the scores, two decimals, half up.")
        BigDecimal mark,

        @Nullable String comment,

        @Schema(description = "False once a conflict of this account is declared.")
        boolean counted,

        Instant scoredAt,
        List<String> actions,
        long version)
        implements Versioned {

    /** It is read in its list. */
    @Override
    public Optional<String> address(String madeAt) {
        return Optional.empty();
    }
}
