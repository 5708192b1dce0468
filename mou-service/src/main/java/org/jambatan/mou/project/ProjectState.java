package org.jambatan.mou.project;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as every event about it tells it: no word of what it is about. */
record ProjectState(
        UUID id,
        UUID partnerId,
        UUID programmeId,
        UUID agencyId,
        ProjectStatus status,
        boolean confidential,
        @Nullable ProjectOutcome outcome,
        List<UUID> partners,
        List<UUID> programmeIds) {}
