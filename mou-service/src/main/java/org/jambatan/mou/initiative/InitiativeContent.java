package org.jambatan.mou.initiative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Everything about an initiative that is never searched; a value of one column. */
record InitiativeContent(
        Translated title,
        @Nullable Translated statedText,
        @Nullable Translated description,
        List<Owner> owners,
        List<Milestone> milestones,
        List<Kpi> kpis,
        List<Activity> activities,
        List<Report> reports,
        @Nullable String endNote) {

    InitiativeContent revised(ReviseInitiative input) {
        return new InitiativeContent(
                input.title(),
                input.statedText(),
                input.description(),
                input.owners(),
                milestones,
                kpis,
                activities,
                reports,
                endNote);
    }

    InitiativeContent milestones(List<Milestone> all) {
        return new InitiativeContent(title, statedText, description, owners, all, kpis, activities, reports, endNote);
    }

    InitiativeContent kpis(List<Kpi> all) {
        return new InitiativeContent(
                title, statedText, description, owners, milestones, all, activities, reports, endNote);
    }

    InitiativeContent activities(List<Activity> all) {
        return new InitiativeContent(title, statedText, description, owners, milestones, kpis, all, reports, endNote);
    }

    InitiativeContent and(Report report) {
        return new InitiativeContent(
                title,
                statedText,
                description,
                owners,
                milestones,
                kpis,
                activities,
                Stream.concat(reports.stream(), Stream.of(report)).toList(),
                endNote);
    }

    InitiativeContent ended(@Nullable String note) {
        return new InitiativeContent(
                title, statedText, description, owners, milestones, kpis, activities, reports, note);
    }

    /** The weighted share of milestones that are done, of the whole 1; nothing without milestones. */
    Optional<BigDecimal> progress() {
        var whole = milestones.stream().mapToLong(Milestone::weight).sum();
        var done = milestones.stream()
                .filter(Milestone::isDone)
                .mapToLong(Milestone::weight)
                .sum();
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(done).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }

    /** What the dates alone say: one overdue milestone is AMBER, several or one by more than a month RED. */
    Health floor(LocalDate today) {
        var overdue = milestones.stream().filter(one -> one.isOverdue(today)).toList();
        if (overdue.isEmpty()) {
            return Health.GREEN;
        }
        return overdue.size() > 1 || overdue.getFirst().due().isBefore(today.minusDays(30)) ? Health.RED : Health.AMBER;
    }

    Optional<Report> lastReport() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    long count(DerivedFrom what, KpiPeriod period) {
        return switch (what) {
            case ACTIVITIES_HELD -> heldIn(period).count();
            case COMPANY_MEETINGS ->
                heldIn(period).mapToLong(activity -> activity.meetings().size()).sum();
            case MILESTONES_DONE ->
                milestones.stream()
                        .map(Milestone::doneOn)
                        .filter(Objects::nonNull)
                        .filter(period::covers)
                        .count();
        };
    }

    private Stream<Activity> heldIn(KpiPeriod period) {
        return activities.stream().filter(activity -> activity.heldOn() != null && period.covers(activity.heldOn()));
    }
}
