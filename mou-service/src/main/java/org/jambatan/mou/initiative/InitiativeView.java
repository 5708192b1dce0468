package org.jambatan.mou.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * An initiative. What is said of it (title, stated text, declared health) stands beside what is computed: progress, the
 * floor of its health, whether it is stale. Those it doesn't concern see a published one without reports, KPIs and
 * activities.
 *
 * @param progress the weighted share of milestones that are done, from 0 to 1
 * @param declaredHealth as last reported
 * @param healthFloor what the dates alone say
 * @param health the worse of the two
 */
record InitiativeView(
        UUID id,
        InitiativeType type,
        InitiativeStatus status,
        Translated title,
        @Nullable Translated statedText,
        @Nullable Translated description,
        List<UUID> agreementIds,
        List<Owner> owners,
        @Nullable BigDecimal progress,
        @Nullable Health declaredHealth,
        Health healthFloor,
        Health health,
        boolean stale,
        boolean published,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable LocalDate activatedOn,
        @Nullable LocalDate reportedOn,
        @Nullable String endNote,
        List<MilestoneView> milestones,
        List<KpiView> kpis,
        List<Activity> activities,
        List<Report> reports,
        List<String> actions,
        long version)
        implements Versioned {

    static InitiativeView of(InitiativeRecord initiative, Actor actor, Rules rules, Instant now) {
        var content = initiative.content;
        var today = initiative.dayAt(now);
        var isInside = actor.isAuditor() || initiative.isOf(actor);
        return new InitiativeView(
                initiative.id,
                initiative.type,
                initiative.status,
                content.title(),
                content.statedText(),
                content.description(),
                List.of(initiative.agreementIds),
                content.owners(),
                content.progress().orElse(null),
                content.lastReport().map(Report::health).orElse(null),
                content.floor(today),
                InitiativeState.healthOf(content, today),
                rules.isStale(initiative, today),
                initiative.published,
                initiative.proposedBy,
                initiative.proposedAt,
                initiative.activatedOn,
                initiative.reportedOn,
                content.endNote(),
                content.milestones().stream()
                        .map(one -> MilestoneView.of(one, today, isInside))
                        .toList(),
                isInside
                        ? content.kpis().stream()
                                .map(one -> KpiView.of(one, content))
                                .toList()
                        : List.of(),
                isInside ? content.activities() : List.of(),
                isInside ? content.reports() : List.of(),
                initiative.actions(actor, today),
                initiative.version);
    }
}
