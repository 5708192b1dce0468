package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as every event about it tells it: who is concerned and how far it is, none of what it is about. */
record ProjectState(
        UUID id,
        UUID parkId,
        List<UUID> ownerIds,
        OriginType origin,
        @Nullable UUID originId,
        IncubationStage stage,
        LocalDate stageOn,
        List<UUID> readers,
        @Nullable UUID readerId,
        List<UUID> partners,
        List<UUID> programmeIds) {

    /** Without what only one event tells: which reader was named or taken away. */
    ProjectState alone() {
        return new ProjectState(
                id, parkId, ownerIds, origin, originId, stage, stageOn, readers, null, partners, programmeIds);
    }
}
