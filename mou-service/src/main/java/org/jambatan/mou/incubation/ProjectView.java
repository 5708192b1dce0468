package org.jambatan.mou.incubation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An incubated project; {@code readers} are told to its owners and its park alone. */
record ProjectView(
        UUID id,
        UUID parkId,
        List<UUID> ownerIds,
        Origin origin,
        Translated title,
        Translated summary,
        List<String> sectors,
        List<String> needs,
        IncubationStage stage,
        List<IncubationStage> next,
        List<IncubationStageReached> history,
        List<ProjectMilestone> milestones,
        MilestoneProgress progress,
        @Nullable List<NamedReader> readers,
        Instant recordedAt,
        List<String> actions,
        long version)
        implements Versioned {}
