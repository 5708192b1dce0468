package org.jambatan.mou.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An initiative as every event about it tells it. */
record InitiativeState(
        UUID id,
        InitiativeType type,
        InitiativeStatus status,
        Translated title,
        @Nullable Translated statedText,
        List<UUID> agreementIds,
        List<UUID> owners,
        @Nullable BigDecimal progress,
        Health health,
        boolean stale,
        boolean published,
        int milestones,
        int milestonesDone,
        int activitiesHeld,
        List<UUID> partners,
        List<UUID> programmeIds) {

    static InitiativeState of(InitiativeRecord initiative, Rules rules, LocalDate today) {
        var content = initiative.content;
        return new InitiativeState(
                initiative.id,
                initiative.type,
                initiative.status,
                content.title(),
                content.statedText(),
                List.of(initiative.agreementIds),
                content.owners().stream().map(Owner::partnerId).distinct().toList(),
                content.progress().orElse(null),
                healthOf(content, today),
                rules.isStale(initiative, today),
                initiative.published,
                content.milestones().size(),
                (int) content.milestones().stream().filter(Milestone::isDone).count(),
                (int) content.activities().stream().filter(Activity::isHeld).count(),
                List.of(initiative.circleIds),
                List.of(initiative.programmeIds));
    }

    static Health healthOf(InitiativeContent content, LocalDate today) {
        return content.lastReport().map(Report::health).orElse(Health.GREEN).orWorse(content.floor(today));
    }
}
