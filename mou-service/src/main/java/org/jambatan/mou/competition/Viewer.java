package org.jambatan.mou.competition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks at competitions or acts on them. */
record Viewer(
        boolean isAnonymous,
        @Nullable UUID partner,
        boolean mayAct,
        boolean isAuditor,
        Set<UUID> runs,
        Set<UUID> chairs,
        Set<UUID> judges,
        Set<UUID> appointed) {

    boolean sees(UUID id, CompetitionStatus status, List<UUID> organisers) {
        return status.isPublic()
                || (!isAnonymous && status != CompetitionStatus.DRAFT)
                || isAuditor
                || appointed.contains(id)
                || (partner != null && organisers.contains(partner));
    }

    boolean runs(UUID id, List<UUID> organisers) {
        return runs.contains(id) || (mayAct && partner != null && organisers.contains(partner));
    }
}
