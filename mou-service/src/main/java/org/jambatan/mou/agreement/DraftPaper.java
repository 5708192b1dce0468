package org.jambatan.mou.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Somebody drafts a paper; whether they may depends on its type and on the parties and the programme named. */
@ApplicationScoped
class DraftPaper {

    private final Agreements agreements;
    private final PartnerBook partners;
    private final WhatIsNamed named;
    private final ProgrammeBook programmes;
    private final Outbox outbox;
    private final Clock clock;

    DraftPaper(
            Agreements agreements,
            PartnerBook partners,
            WhatIsNamed named,
            ProgrammeBook programmes,
            Outbox outbox,
            Clock clock) {
        this.agreements = agreements;
        this.partners = partners;
        this.named = named;
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
    }

    Agreement draft(DraftAgreement input, UUID drafter, Reader reader, Zone home) {
        var programme = Optional.ofNullable(input.programmeId()).flatMap(programmes::find);
        Refused.ifAny("agreement", refusalsOf(input, drafter, reader, programme));
        var zone = Optional.ofNullable(input.timeZone())
                .or(() -> programme.map(ProgrammeCard::zone))
                .orElse(home);
        var by = new Agreement.Drafter(
                drafter, programme.map(ProgrammeCard::agency).orElse(null));
        var agreement = Agreement.draft(Ids.next(), input, by, zone, clock.instant());
        outbox.publish(agreement.drafted(clock.instant()));
        agreements.write(agreement);
        return agreement;
    }

    private List<Refusal> refusalsOf(
            DraftAgreement input, UUID drafter, Reader reader, Optional<ProgrammeCard> programme) {
        var refusals = new ArrayList<Refusal>();
        if (input.type() == AgreementType.LOC) {
            issuer(input, drafter, refusals);
        } else {
            parties(input, drafter, refusals);
        }
        if (input.programmeId() != null && programme.isEmpty()) {
            refusals.add(new WhyNotDrafted.ProgrammeUnknown());
        } else if (input.type() == AgreementType.LOC
                && !programme.orElseThrow().agency().equals(the(PartyRole.RECIPIENT, input))) {
            refusals.add(new WhyNotDrafted.RecipientIsNotTheAgency());
        }
        if (input.type() == AgreementType.LOC
                && programme.filter(found -> !found.isOpen()).isPresent()) {
            refusals.add(new WhyNotDrafted.ProgrammeClosed());
        }
        if (input.underId() != null && !isThere(input.underId(), reader)) {
            refusals.add(new WhyNotDrafted.AgreementUnknown());
        }
        if (input.parties().stream().anyMatch(party -> !named.standsForIts(party))) {
            refusals.add(new WhyNotDrafted.NotRelated());
        }
        refusals.addAll(named.refusalsOf(input.investment(), input.parties()));
        return refusals;
    }

    private void issuer(DraftAgreement input, UUID drafter, List<Refusal> refusals) {
        var issuer = the(PartyRole.ISSUER, input);
        if (!issuer.equals(drafter)) {
            refusals.add(new WhyNotDrafted.NotTheIssuer());
        } else if (partners.find(issuer).isEmpty()) {
            refusals.add(new WhyNotDrafted.PartnerUnknown());
        } else if (!partners.find(issuer).orElseThrow().kind().isInstitution()) {
            refusals.add(new WhyNotDrafted.IssuerIsNoInstitution());
        }
    }

    private void parties(DraftAgreement input, UUID drafter, List<Refusal> refusals) {
        if (input.parties().stream().noneMatch(party -> party.concerns(drafter))) {
            refusals.add(new WhyNotDrafted.NotAParty());
        }
        var named = input.parties().stream().map(Party::partnerId).toList();
        if (partners.findAll(named).size() != named.size()) {
            refusals.add(new WhyNotDrafted.PartnerUnknown());
        }
    }

    private boolean isThere(UUID wider, Reader reader) {
        return agreements
                .findByIdOptional(wider)
                .filter(found -> found.isSeenBy(reader))
                .isPresent();
    }

    private static UUID the(PartyRole role, DraftAgreement input) {
        return input.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::partnerId)
                .findFirst()
                .orElseThrow();
    }
}
