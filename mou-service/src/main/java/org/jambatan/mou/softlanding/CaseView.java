package org.jambatan.mou.softlanding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/** A soft-landing case; {@code next} are the stages it may come to now. */
record CaseView(
        UUID id,
        UUID agreementId,
        @Nullable UUID initiativeId,
        Stage stage,
        List<Stage> next,
        Company company,
        List<UUID> hosts,
        List<String> needs,
        @Nullable String targetMarket,
        List<ServiceGiven> services,
        List<StageReached> history,
        UUID openedBy,
        Instant openedAt,
        List<String> actions,
        long version)
        implements Versioned {}
