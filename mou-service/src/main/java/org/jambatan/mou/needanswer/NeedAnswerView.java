package org.jambatan.mou.needanswer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** What an institution answered, and what was replied. */
record NeedAnswerView(
        UUID id,
        UUID needId,
        UUID institutionPartnerId,
        NeedAnswerKind kind,
        String text,
        @Nullable UUID offeringId,
        Instant answeredAt,
        @Nullable String reply,
        @Nullable Instant repliedAt,
        List<String> actions,
        long version)
        implements Versioned {

    /** It is read in its list. */
    @Override
    public Optional<String> address(String madeAt) {
        return Optional.empty();
    }
}
