package org.jambatan.mou.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;

/** A declared conflict; it is never taken back, and a sheet of this account counts no longer. */
record SupportConflictView(
        UUID id,
        UUID applicationId,
        String account,
        String reason,
        String declaredBy,
        Instant declaredAt,
        List<String> actions,
        long version)
        implements Versioned {

    /** It is read in its list. */
    @Override
    public Optional<String> address(String madeAt) {
        return Optional.empty();
    }
}
