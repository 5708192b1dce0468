package org.jambatan.mou.judging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;

/** A declared conflict; {@code recusedSheets} fell away when it was declared. */
record ConflictView(
        UUID id,
        UUID competitionId,
        UUID entryId,
        String judge,
        String reason,
        String declaredBy,
        Instant declaredAt,
        int recusedSheets,
        List<String> actions,
        long version)
        implements Versioned {

    /** It is read in its list. */
    @Override
    public Optional<String> address(String madeAt) {
        return Optional.empty();
    }
}
