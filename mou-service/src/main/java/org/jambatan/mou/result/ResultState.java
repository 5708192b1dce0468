package org.jambatan.mou.result;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result as every event about it tells it: who is concerned and how far it is, none of what it is about. */
record ResultState(
        UUID id,
        UUID ownerId,
        UUID parkId,
        ResultStatus status,
        Confidentiality confidentiality,
        int readiness,
        List<Sought> sought,
        @Nullable UUID projectId,
        @Nullable UUID licenseeId,
        List<UUID> readers,
        @Nullable UUID readerId,
        List<UUID> partners,
        List<UUID> programmeIds) {

    /** Without what only one event tells: which reader was named or taken away. */
    ResultState alone() {
        return new ResultState(
                id,
                ownerId,
                parkId,
                status,
                confidentiality,
                readiness,
                sought,
                projectId,
                licenseeId,
                readers,
                null,
                partners,
                programmeIds);
    }
}
