package org.jambatan.mou.collection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.alliance.AllianceCard;
import org.jambatan.mou.alliance.AllianceStatus;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/** A platform of an alliance: what its members offer for one end, by the offerings' ids. */
@Entity
@Table(name = "alliance_collection")
class Collection {

    private static final int MOST = 500;

    @Id
    private UUID id;

    private UUID allianceId;

    @Enumerated(EnumType.STRING)
    private CollectionKind kind;

    @Enumerated(EnumType.STRING)
    private CollectionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private CollectionContent content;

    private Instant draftedAt;
    private long version;

    @Version
    private long lock;

    protected Collection() {}

    static Collection draft(UUID id, DraftCollection input, AllianceCard alliance, Instant now) {
        var collection = new Collection();
        collection.id = id;
        collection.allianceId = alliance.id();
        collection.kind = input.kind();
        collection.status = CollectionStatus.DRAFT;
        collection.content = new CollectionContent(input.name(), input.description(), List.of());
        collection.draftedAt = now;
        return collection;
    }

    CollectionChanged drafted(AllianceCard alliance) {
        return tell("collection.drafted", alliance);
    }

    Optional<CollectionChanged> revise(ReviseCollection input, AllianceCard alliance) {
        requireOpen();
        if (input.equals(editable())) {
            return Optional.empty();
        }
        content = content.revised(input);
        return Optional.of(tell("collection.revised", alliance));
    }

    ReviseCollection editable() {
        return new ReviseCollection(content.name(), content.description());
    }

    CollectionChanged publish(AllianceCard alliance) {
        require(CollectionStatus.PUBLISHED);
        if (alliance.status() != AllianceStatus.PUBLISHED) {
            throw new Refused("publication", new WhyNotCollected.AllianceNotUnveiled());
        }
        status = CollectionStatus.PUBLISHED;
        return tell("collection.published", alliance);
    }

    CollectionChanged close(AllianceCard alliance) {
        require(CollectionStatus.CLOSED);
        status = CollectionStatus.CLOSED;
        return tell("collection.closed", alliance);
    }

    /** @param others what speaks against the offering itself */
    CollectionChanged add(Collected offering, List<Refusal> others, AllianceCard alliance) {
        requireOpen();
        var refusals = new ArrayList<>(others);
        if (content.has(offering.offeringId())) {
            refusals.add(new WhyNotCollected.AlreadyCollected());
        }
        if (content.offerings().size() >= MOST) {
            refusals.add(new WhyNotCollected.TooMany());
        }
        Refused.ifAny("collection", refusals);
        content = content.and(offering);
        return tell("collection.revised", alliance);
    }

    CollectionChanged remove(UUID offering, AllianceCard alliance) {
        requireOpen();
        content = content.without(offering);
        return tell("collection.revised", alliance);
    }

    Collected offering(UUID wanted) {
        return content.offerings().stream()
                .filter(one -> one.offeringId().equals(wanted))
                .findFirst()
                .orElseThrow(Answer::notFound);
    }

    private void requireOpen() {
        if (status == CollectionStatus.CLOSED) {
            throw Answer.illegalInState(status, List.of());
        }
    }

    private void require(CollectionStatus next) {
        if (!status.mayBecome(next)) {
            throw Answer.illegalInState(status, actions(true));
        }
    }

    List<String> actions(boolean isSecretariat) {
        if (status == CollectionStatus.CLOSED) {
            return List.of();
        }
        var actions = new ArrayList<>(List.of("offerings"));
        if (isSecretariat) {
            actions.add("revision");
            actions.add(status == CollectionStatus.DRAFT ? "publication" : "closure");
        }
        return actions;
    }

    private CollectionChanged tell(String name, AllianceCard alliance) {
        return new CollectionChanged(
                name, CollectionState.of(id, kind, status, content, alliance), alliance.host(), ++version);
    }

    UUID id() {
        return id;
    }

    UUID allianceId() {
        return allianceId;
    }

    List<Collected> offerings() {
        return content.offerings();
    }

    boolean isPublished() {
        return status == CollectionStatus.PUBLISHED;
    }

    long version() {
        return version;
    }

    AllianceCollectionView view(List<CollectedOfferingView> offerings, List<String> actions) {
        return new AllianceCollectionView(
                id,
                allianceId,
                kind,
                status,
                content.name(),
                content.description(),
                offerings,
                draftedAt,
                actions,
                version);
    }
}
