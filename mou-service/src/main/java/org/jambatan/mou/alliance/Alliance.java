package org.jambatan.mou.alliance;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Partners that stand together, prepared and run by one of them, unveiled, and one day perhaps dissolved. */
@Entity
class Alliance extends AllianceRecord {

    protected Alliance() {}

    static Alliance propose(UUID id, ProposeAlliance input, UUID by, Zone zone, Instant now) {
        var alliance = new Alliance();
        alliance.id = id;
        alliance.kind = input.kind();
        alliance.status = AllianceStatus.PREPARING;
        alliance.partnerId = by;
        alliance.timeZone = zone.name();
        alliance.proposedAt = now;
        var first = input.content();
        alliance.content = AllianceContent.of(first, List.of());
        alliance.take(first);
        return alliance;
    }

    private void take(ReviseAlliance input) {
        charterId = input.charterId();
        sectors = input.sectorCodes().toArray(String[]::new);
        facets = input.facetNames().toArray(String[]::new);
        content = content.revised(input, stated(input.allPurposes()));
    }

    private List<AlliancePurpose> stated(List<StatePurpose> wanted) {
        var standing = content.purposes().stream().collect(Collectors.toMap(AlliancePurpose::id, Function.identity()));
        var all = new ArrayList<AlliancePurpose>();
        for (var one : wanted) {
            var before = one.id() == null ? null : standing.get(one.id());
            all.add(
                    before == null
                            ? new AlliancePurpose(Ids.next(), one.text(), List.of())
                            : new AlliancePurpose(before.id(), one.text(), before.initiativeIds()));
        }
        return all;
    }

    AllianceChanged proposed(Told told) {
        return tell("alliance.proposed", told);
    }

    Optional<AllianceChanged> revise(ReviseAlliance input, Told told) {
        if (status == AllianceStatus.DISSOLVED) {
            throw Answer.illegalInState(status, List.of());
        }
        if (input.equals(editable())) {
            return Optional.empty();
        }
        take(input);
        return Optional.of(tell("alliance.revised", told));
    }

    /** What the alliance itself has against an edit; that names are known is asked elsewhere. */
    List<Refusal> refusalsOf(ReviseAlliance input) {
        var refusals = new ArrayList<Refusal>();
        var ids = input.allPurposes().stream()
                .flatMap(one -> Stream.ofNullable(one.id()))
                .toList();
        var kept = new HashSet<>(ids);
        var standing = content.purposes().stream().map(AlliancePurpose::id).collect(Collectors.toSet());
        if (kept.size() != ids.size() || !standing.containsAll(kept)) {
            refusals.add(new WhyNotAllied.PurposeUnknown());
        }
        if (content.purposes().stream().anyMatch(one -> !one.initiativeIds().isEmpty() && !kept.contains(one.id()))) {
            refusals.add(new WhyNotAllied.PurposeHasInitiatives());
        }
        if (status != AllianceStatus.PREPARING && !Objects.equals(charterId, input.charterId())) {
            refusals.add(new WhyNotAllied.CharterStands());
        }
        return refusals;
    }

    /** Shown to the public, from now on. */
    AllianceChanged unveil(Unveiling how, List<Refusal> others, Told told, Instant now) {
        if (!status.mayBecome(AllianceStatus.PUBLISHED)) {
            throw illegal();
        }
        var refusals = new ArrayList<>(others);
        if (how.on().isAfter(dayAt(now))) {
            refusals.add(new WhyNotAllied.InTheFuture());
        }
        Refused.ifAny("unveiling", refusals);
        status = AllianceStatus.PUBLISHED;
        unveiledOn = how.on();
        content = content.unveiled(how);
        return tell("alliance.unveiled", told);
    }

    AllianceChanged dissolve(LocalDate on, String because, Told told, Instant now) {
        if (!status.mayBecome(AllianceStatus.DISSOLVED)) {
            throw illegal();
        }
        var refusals = new ArrayList<Refusal>();
        if (on.isAfter(dayAt(now))) {
            refusals.add(new WhyNotAllied.InTheFuture());
        }
        if (unveiledOn != null && on.isBefore(unveiledOn)) {
            refusals.add(new WhyNotAllied.BeforeTheUnveiling());
        }
        Refused.ifAny("dissolution", refusals);
        status = AllianceStatus.DISSOLVED;
        dissolvedOn = on;
        content = content.dissolved(because);
        return tell("alliance.dissolved", told);
    }

    /** A purpose has become an initiative, or is pursued by one that stands. */
    AllianceChanged pursue(UUID purpose, UUID initiative, Told told) {
        content = content.purposes(content.purposes().stream()
                .map(one -> one.id().equals(purpose) ? one.and(initiative) : one)
                .toList());
        return tell("alliance.revised", told);
    }

    AlliancePurpose purpose(UUID wanted) {
        return content.purposes().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(Answer::notFound);
    }

    RuntimeException illegal() {
        return Answer.illegalInState(status, secretariatsActions());
    }

    List<String> secretariatsActions() {
        return switch (status) {
            case PREPARING -> List.of("revision", "unveiling", "dissolution", "appointments", "collections");
            case PUBLISHED -> List.of("revision", "dissolution", "appointments", "announcements", "collections");
            case DISSOLVED -> List.of();
        };
    }

    private AllianceChanged tell(String name, Told told) {
        return new AllianceChanged(name, AllianceState.of(this, told), partnerId, ++version);
    }

    /** What an event tells besides the alliance itself: the members shown in public, and the charter's programme. */
    record Told(List<UUID> listed, List<UUID> programmes) {}
}
