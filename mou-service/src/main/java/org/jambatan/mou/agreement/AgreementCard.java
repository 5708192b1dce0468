package org.jambatan.mou.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * As much of an agreement as other features need; the legal state is today's.
 *
 * @param acceded the members of a charter that have bound themselves to it
 */
public record AgreementCard(
        UUID id,
        AgreementType type,
        Translated title,
        @Nullable UUID programmeId,
        @Nullable UUID agencyId,
        @Nullable UUID underId,
        List<Party> parties,
        List<String> sectors,
        Zone zone,
        LegalState legalState,
        Engagement engagement,
        Set<UUID> acceded,
        @Nullable Intent intent) {

    /** Whether something new may still begin under it. */
    public boolean isAlive() {
        return switch (legalState) {
            case PROPOSED, PARTLY_SIGNED, EXECUTED, IN_FORCE, SUSPENDED -> true;
            case EXPIRED, TERMINATED, SUPERSEDED, COMPLETED, VOID -> false;
        };
    }

    /** Parties and those they stand for. */
    public Set<UUID> circle() {
        return parties.stream()
                .flatMap(party -> Stream.of(Optional.of(party.partnerId()), Optional.ofNullable(party.onBehalfOf())))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those it binds, and those they stand for: a member that was asked is bound once it has acceded. */
    public Set<UUID> bound() {
        return parties.stream()
                .filter(party -> party.role() != PartyRole.MEMBER || acceded.contains(party.partnerId()))
                .flatMap(party -> Stream.of(Optional.of(party.partnerId()), Optional.ofNullable(party.onBehalfOf())))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everybody who may see it: its parties, those they stand for, and its programme's agency. */
    public Set<UUID> readers() {
        var readers = circle();
        if (agencyId != null) {
            readers.add(agencyId);
        }
        return readers;
    }

    public Optional<UUID> the(PartyRole role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::partnerId)
                .findFirst();
    }
}
