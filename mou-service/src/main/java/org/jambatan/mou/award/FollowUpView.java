package org.jambatan.mou.award;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** What a winner is led to, and how far it has come. */
record FollowUpView(
        UUID id,
        UUID competitionId,
        UUID entryId,
        FollowUpKind kind,
        @Nullable UUID targetId,
        FollowUpState state,
        @Nullable String note,
        List<String> actions,
        long version)
        implements Versioned {}
