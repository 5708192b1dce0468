package org.jambatan.mou.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an application says its project is for, means to reach and costs. */
record SupportPlan(String purpose, @Nullable String plan, List<SupportMilestone> milestones, List<SupportLine> lines) {

    SupportPlan {
        milestones = List.copyOf(milestones);
        lines = List.copyOf(lines);
    }

    BigDecimal costs() {
        return lines.stream().map(line -> line.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<UUID> offerings() {
        return lines.stream()
                .map(SupportLine::offeringId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
