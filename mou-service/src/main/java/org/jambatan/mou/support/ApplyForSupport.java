package org.jambatan.mou.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.ledger.SupportMoney;
import org.jspecify.annotations.Nullable;

/** A company asks a programme to support one of its projects. */
record ApplyForSupport(
        @NotNull UUID projectId,
        @NotNull @Valid SupportMoney requested,
        @NotNull @Size(min = 1, max = 4000) String purpose,
        @Nullable @Size(min = 1, max = 10_000) String plan,
        @Nullable @Size(max = 20) List<@NotNull @Valid SupportMilestone> milestones,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid SupportLine> lines) {

    SupportPlan content() {
        return new SupportPlan(purpose, plan, milestones == null ? List.of() : milestones, lines);
    }
}
