package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.mou.agreement.AgreementType;
import org.jambatan.mou.agreement.LegalState;
import org.jambatan.mou.agreement.Party;
import org.jambatan.mou.agreement.PartyRole;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The charters that alliances stand on: agreements, by their id. */
@ApplicationScoped
class Charters {

    private final AgreementBook agreements;

    Charters(AgreementBook agreements) {
        this.agreements = agreements;
    }

    /** What speaks against this charter for an alliance that this partner runs. */
    List<Refusal> refusalsOf(@Nullable UUID charter, UUID host) {
        if (charter == null) {
            return List.of();
        }
        var found = agreements.seen(charter);
        if (found.isEmpty()) {
            return List.of(new WhyNotAllied.CharterUnknown());
        }
        var refusals = new ArrayList<Refusal>();
        if (found.get().type() != AgreementType.ALLIANCE_CHARTER) {
            refusals.add(new WhyNotAllied.NotACharter());
        } else if (founders(found.get()).noneMatch(party -> concerns(party, host))) {
            refusals.add(new WhyNotAllied.CharterNotYours());
        }
        if (!found.get().isAlive()) {
            refusals.add(new WhyNotAllied.CharterHasEnded());
        }
        return refusals;
    }

    /** What the charter has against an unveiling: its founders have signed it by then. */
    List<Refusal> refusalsOfUnveiling(Alliance alliance) {
        var charter = alliance.charter().flatMap(agreements::find);
        if (charter.isEmpty()) {
            return alliance.kind() == AllianceKind.ALLIANCE ? List.of(new WhyNotAllied.CharterMissing()) : List.of();
        }
        if (!charter.get().isAlive()) {
            return List.of(new WhyNotAllied.CharterHasEnded());
        }
        return charter.get().legalState() == LegalState.PROPOSED
                        || charter.get().legalState() == LegalState.PARTLY_SIGNED
                ? List.of(new WhyNotAllied.CharterNotSigned())
                : List.of();
    }

    /** The partners that found by a charter: where a company signs for a park, the park. */
    List<UUID> founders(UUID charter, UUID host) {
        return agreements.find(charter).stream()
                .flatMap(Charters::founders)
                .filter(party -> !concerns(party, host))
                .map(party -> Optional.ofNullable(party.onBehalfOf()).orElse(party.partnerId()))
                .toList();
    }

    private static Stream<Party> founders(AgreementCard charter) {
        return charter.parties().stream().filter(party -> party.role() == PartyRole.FOUNDER);
    }

    private static boolean concerns(Party party, UUID partner) {
        return partner.equals(party.partnerId()) || partner.equals(party.onBehalfOf());
    }

    /** A new member is asked to accede, unless it only listens. */
    void ask(Alliance alliance, Membership member) {
        if (member.tier() != Tier.OBSERVER) {
            alliance.charter().ifPresent(charter -> agreements.inviteToCharter(charter, member.partnerId()));
        }
    }
}
