package org.jambatan.mou.collection;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.mou.alliance.AllianceCard;
import org.jambatan.platform.json.Translated;

/** A collection as every event about it tells it. */
record CollectionState(
        UUID id,
        UUID allianceId,
        Translated allianceName,
        CollectionKind kind,
        CollectionStatus status,
        Translated name,
        List<Offering> offerings,
        List<UUID> partners,
        List<UUID> programmeIds) {

    /** An offering and whose it is. */
    record Offering(UUID offeringId, UUID partnerId) {}

    static CollectionState of(
            UUID id, CollectionKind kind, CollectionStatus status, CollectionContent content, AllianceCard alliance) {
        return new CollectionState(
                id,
                alliance.id(),
                alliance.name(),
                kind,
                status,
                content.name(),
                content.offerings().stream()
                        .map(one -> new Offering(one.offeringId(), one.partnerId()))
                        .toList(),
                Stream.concat(
                                Stream.of(alliance.host()),
                                content.offerings().stream().map(Collected::partnerId))
                        .distinct()
                        .toList(),
                List.of());
    }
}
