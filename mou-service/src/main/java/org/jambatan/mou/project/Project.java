package org.jambatan.mou.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What a company undertakes under a programme, and the basket of what it needs for it. */
@Entity
@Table(name = "company_project")
class Project {

    private static final int MOST_ITEMS = 60;
    private static final int MOST_NEEDS = 50;
    private static final int MOST_DELIVERABLES = 100;

    @Id
    private UUID id;

    private UUID partnerId;
    private UUID programmeId;
    private UUID agencyId;
    private String account;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    private boolean confidential;
    private String sector;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProjectContent content;

    private Instant openedAt;
    private long version;

    @Version
    private long lock;

    protected Project() {}

    static Project open(UUID id, OpenProject input, ProgrammeCard under, Opener by, Instant now) {
        var project = new Project();
        project.id = id;
        project.partnerId = by.partner();
        project.account = by.account();
        project.programmeId = under.id();
        project.agencyId = under.agency();
        project.status = ProjectStatus.OPEN;
        project.confidential = Boolean.TRUE.equals(input.confidential());
        project.sector = input.sector() == null ? under.sector() : input.sector();
        project.content = new ProjectContent(input.name(), input.purpose(), List.of(), List.of(), List.of(), null);
        project.openedAt = now;
        return project;
    }

    /** Who opens one, and for whom. */
    record Opener(UUID partner, String account) {}

    ProjectChanged opened() {
        return told("project.opened");
    }

    Optional<ProjectChanged> revise(ReviseCompanyProject input) {
        requireOpen();
        if (input.equals(editable())) {
            return Optional.empty();
        }
        content = content.named(input.name(), input.purpose());
        sector = input.sector();
        confidential = input.confidential();
        return Optional.of(revised());
    }

    ReviseCompanyProject editable() {
        return new ReviseCompanyProject(content.name(), content.purpose(), sector, confidential);
    }

    /** A need that is there already stays. */
    Optional<ProjectChanged> attach(List<UUID> needs) {
        requireOpen();
        var now = Stream.concat(content.needIds().stream(), needs.stream())
                .distinct()
                .toList();
        if (now.size() > MOST_NEEDS) {
            throw new Refused("attachment", WhyNotProjected.TOO_MANY);
        }
        if (now.equals(content.needIds())) {
            return Optional.empty();
        }
        content = content.withNeeds(now);
        return Optional.of(revised());
    }

    ProjectChanged wish(ProjectItem item) {
        requireOpen();
        if (content.items().size() >= MOST_ITEMS) {
            throw new Refused("item", WhyNotProjected.TOO_MANY);
        }
        content = content.withItems(
                Stream.concat(content.items().stream(), Stream.of(item)).toList());
        return revised();
    }

    /** What was granted stays on record; what is asked for is no longer the company's alone. */
    ProjectChanged remove(UUID item) {
        requireOpen();
        if (!item(item).isOpen()) {
            throw new Refused("removal", WhyNotProjected.ITEM_NOT_OPEN);
        }
        content = content.withItems(content.items().stream()
                .filter(other -> !other.id().equals(item))
                .toList());
        return revised();
    }

    ProjectChanged plan(Deliverable deliverable) {
        requireOpen();
        if (content.deliverables().size() >= MOST_DELIVERABLES) {
            throw new Refused("deliverable", WhyNotProjected.TOO_MANY);
        }
        content = content.withDeliverables(Stream.concat(content.deliverables().stream(), Stream.of(deliverable))
                .toList());
        return revised();
    }

    ProjectChanged complete(UUID deliverable, LocalDate on, @Nullable String note, LocalDate today) {
        requireOpen();
        var found = content.deliverables().stream()
                .filter(one -> one.id().equals(deliverable))
                .findFirst()
                .orElseThrow(Answer::notFound);
        if (found.isDone()) {
            throw new Refused("completion", WhyNotProjected.ALREADY_DONE);
        }
        if (on.isAfter(today)) {
            throw new Refused("completion", WhyNotProjected.IN_THE_FUTURE);
        }
        content = content.withDeliverables(content.deliverables().stream()
                .map(one -> one.id().equals(deliverable) ? one.done(on, note) : one)
                .toList());
        return revised();
    }

    /** The items that are asked for now: those named, or every open one. */
    List<ProjectItem> askedFor(@Nullable List<UUID> named) {
        requireOpen();
        return content.askedFor(named);
    }

    ProjectChanged checkOut(Checkout checkout) {
        content = content.withItems(content.items().stream()
                .map(item -> checkout.legOf(item.id())
                        .map(leg -> item.askedIn(checkout.id()))
                        .orElse(item))
                .toList());
        return progressed();
    }

    /** Takes over how the legs of a checkout now stand; what was asked again since is another checkout's. */
    ProjectChanged take(Checkout checkout) {
        content = content.withItems(content.items().stream()
                .map(item -> checkout.id().equals(item.checkoutId())
                        ? checkout.legOf(item.id())
                                .filter(leg -> leg.state() != LegState.ASKED)
                                .map(item::answeredBy)
                                .orElse(item)
                        : item)
                .toList());
        return progressed();
    }

    ProjectChanged close(ProjectOutcome outcome, String text, Instant now) {
        requireOpen();
        if (content.items().stream().anyMatch(item -> item.status() == ItemStatus.ASKED)) {
            throw new Refused("closing", WhyNotProjected.CHECKOUT_UNANSWERED);
        }
        content = content.endedBy(new ClosedWith(outcome, text, now));
        status = ProjectStatus.CLOSED;
        return told("project.closed");
    }

    /** Something that belongs to it has changed elsewhere. */
    ProjectChanged progressed() {
        return told("project.progressed");
    }

    private ProjectChanged revised() {
        return told("project.revised");
    }

    private void requireOpen() {
        if (status != ProjectStatus.OPEN) {
            throw Answer.illegalInState(status, List.of());
        }
    }

    private ProjectItem item(UUID item) {
        return content.items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(Answer::notFound);
    }

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID agencyId() {
        return agencyId;
    }

    ProjectStatus status() {
        return status;
    }

    boolean isConfidential() {
        return confidential;
    }

    ProjectContent content() {
        return content;
    }

    long version() {
        return version;
    }

    ProjectCard card() {
        var closed = content.closed();
        return new ProjectCard(
                id,
                partnerId,
                programmeId,
                status,
                content.name(),
                sector,
                confidential,
                account,
                openedAt,
                closed == null ? null : closed.at());
    }

    private ProjectChanged told(String name) {
        var closed = content.closed();
        return new ProjectChanged(
                name,
                new ProjectState(
                        id,
                        partnerId,
                        programmeId,
                        agencyId,
                        status,
                        confidential,
                        closed == null ? null : closed.outcome(),
                        Stream.of(partnerId, agencyId).distinct().toList(),
                        List.of(programmeId)),
                ++version);
    }
}
