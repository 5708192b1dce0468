package org.jambatan.catalog.lifecycle;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue: owned by one partner, drafted, published and at last retired. */
@MappedSuperclass
public abstract class Entry {

    @Id
    private UUID id;

    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private long version;

    @Version
    private long lock;

    protected Entry() {}

    protected Entry(UUID id, UUID partner) {
        this.id = id;
        this.partnerId = partner;
        this.status = Status.DRAFT;
    }

    /** What the events call it. */
    protected abstract String noun();

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public Status status() {
        return status;
    }

    public long version() {
        return version;
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    protected boolean isDraft() {
        return status == Status.DRAFT;
    }

    /** The commands this caller may issue now. */
    public List<String> actionsFor(Viewer viewer) {
        if (!viewer.mayManage(partnerId)) {
            return List.of();
        }
        return viewer.away() == null ? status.commands() : status.commandsWhileAway();
    }

    /** What is published by a partner that is suspended, or has left, is as good as suspended, and its owner reads so. */
    public Status statusFor(Viewer viewer) {
        return isPublished() && viewer.awayAs(partnerId) != null ? Status.SUSPENDED : status;
    }

    /** Why it reads as suspended though its owner has not suspended it. */
    public @Nullable String suspendedBecause(Viewer viewer) {
        return isPublished() ? viewer.awayAs(partnerId) : null;
    }

    protected void publishUnless(List<? extends Refusal> refusals) {
        take(Step.PUBLICATION, refusals);
    }

    protected void resumeUnless(List<? extends Refusal> refusals) {
        if (isPublished()) {
            // It may read as suspended with its owner, and then this is why it can't be resumed alone.
            Refused.ifAny(Step.RESUMPTION.command(), refusals);
        }
        take(Step.RESUMPTION, refusals);
    }

    protected void takeDown() {
        take(Step.SUSPENSION, List.of());
    }

    protected void end() {
        take(Step.RETIREMENT, List.of());
    }

    /** A retired entry stays as it was. */
    protected void requireRevisable() {
        if (status == Status.RETIRED) {
            throw Answer.illegalInState(status, status.commands());
        }
    }

    private void take(Step step, List<? extends Refusal> refusals) {
        if (!status.steps().contains(step)) {
            throw Answer.illegalInState(status, status.commands());
        }
        Refused.ifAny(step.command(), refusals);
        status = step.leadsTo();
    }

    protected CatalogEvent drafted(Object state) {
        return happened("drafted", state);
    }

    protected CatalogEvent revised(Object state) {
        return happened("revised", state);
    }

    protected CatalogEvent published(Object state) {
        return happened(Step.PUBLICATION.pastTense(), state);
    }

    protected CatalogEvent suspended(Object state) {
        return happened(Step.SUSPENSION.pastTense(), state);
    }

    protected CatalogEvent resumed(Object state) {
        return happened(Step.RESUMPTION.pastTense(), state);
    }

    protected CatalogEvent retired(Object state) {
        return happened(Step.RETIREMENT.pastTense(), state);
    }

    private CatalogEvent happened(String pastTense, Object state) {
        version++;
        return new CatalogEvent(noun() + "." + pastTense, id, version, partnerId, state);
    }
}
