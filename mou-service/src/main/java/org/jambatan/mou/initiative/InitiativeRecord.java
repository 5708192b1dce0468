package org.jambatan.mou.initiative;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** What is kept of an initiative. Its verbs stand in {@link Initiative}. */
@MappedSuperclass
abstract class InitiativeRecord {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    InitiativeType type;

    @Enumerated(EnumType.STRING)
    InitiativeStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    Translated title;

    boolean published;
    UUID proposedBy;
    Instant proposedAt;

    @Nullable
    LocalDate activatedOn;

    @Nullable
    LocalDate reportedOn;

    boolean staleTold;
    String timeZone;

    @JdbcTypeCode(SqlTypes.JSON)
    InitiativeContent content;

    UUID[] agreementIds;
    UUID[] circleIds;
    UUID[] readerIds;
    UUID[] programmeIds;

    long version;

    @Version
    long lock;

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate dayAt(Instant now) {
        return new Zone(timeZone).dayAt(now);
    }

    boolean isInTheCircle(@Nullable UUID partner) {
        return List.of(circleIds).contains(partner == null ? new UUID(0, 0) : partner);
    }

    boolean isSeenBy(Actor actor) {
        return actor.isAuditor() || published || isOf(actor);
    }

    /** Whether it concerns the caller: by its partner, or because it is appointed on it. */
    boolean isOf(Actor actor) {
        return isOfPartnerOf(actor) || actor.appointedOn().contains(id);
    }

    /** Whether the caller's partner is a party, is stood for, or runs the programme. */
    boolean isOfPartnerOf(Actor actor) {
        return actor.partner() != null && List.of(readerIds).contains(actor.partner());
    }

    /** All of it is open to who acts for such a partner, the daily work also to who is appointed its OWNER. */
    boolean mayBeActedOnBy(Actor actor) {
        return actor.mayAct() && isOfPartnerOf(actor);
    }

    boolean mayBeWorkedOnBy(Actor actor) {
        return mayBeActedOnBy(actor) || actor.ownerOf().contains(id);
    }

    Milestone milestone(UUID wanted) {
        return content.milestones().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(Answer::notFound);
    }

    Kpi kpi(UUID wanted) {
        return content.kpis().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(Answer::notFound);
    }

    Activity activity(UUID wanted) {
        return content.activities().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(Answer::notFound);
    }

    List<String> actions(Actor actor, LocalDate today) {
        var all = actor.equals(Actor.NOBODY) || mayBeActedOnBy(actor);
        if (!all && !mayBeWorkedOnBy(actor)) {
            return List.of();
        }
        var actions = new ArrayList<String>();
        if (status.isOpen()) {
            actions.addAll(List.of("revision", "milestones", "kpis", "activities"));
        }
        if (status == InitiativeStatus.ACTIVE) {
            actions.add("reports");
        }
        if (all) {
            addDecisions(actor, actions);
        }
        return actions;
    }

    private void addDecisions(Actor actor, List<String> actions) {
        if (status == InitiativeStatus.PROPOSED && !proposedBy.equals(actor.partner())) {
            actions.add("activation");
        }
        if (status == InitiativeStatus.ACTIVE) {
            actions.add("completion");
        }
        if (status.isOpen()) {
            actions.add("drop");
        }
        actions.add(published ? "withdrawal" : "publication");
        actions.add("appointments");
    }
}
