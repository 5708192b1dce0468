package org.jambatan.mou.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Something that came of a project; it is recorded once, and its version stays 1. */
record OutcomeView(
        UUID id,
        UUID projectId,
        OutcomeType type,
        Translated title,
        LocalDate on,
        @Nullable String value,
        @Nullable String unit,
        OutcomeEvidence evidence,
        @Nullable UUID recordedBy,
        Instant recordedAt,
        List<String> actions,
        long version)
        implements Versioned {

    /** It is read in its list. */
    @Override
    public Optional<String> address(String madeAt) {
        return Optional.empty();
    }
}
