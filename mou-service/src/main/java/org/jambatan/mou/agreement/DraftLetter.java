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
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** An institution drafts its letter; whether it may depends on the parties and the programme named. */
@ApplicationScoped
class DraftLetter {

    private final Agreements agreements;
    private final PartnerBook partners;
    private final ProgrammeBook programmes;
    private final Outbox outbox;
    private final Clock clock;

    DraftLetter(Agreements agreements, PartnerBook partners, ProgrammeBook programmes, Outbox outbox, Clock clock) {
        this.agreements = agreements;
        this.partners = partners;
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
    }

    Agreement draft(DraftAgreement input, UUID drafter) {
        var programme = programmes.find(input.programmeId());
        Refused.ifAny("agreement", refusalsOf(input, drafter, programme));
        var zone = input.timeZone() == null ? programme.orElseThrow().zone() : input.timeZone();
        var agreement = Agreement.draft(Ids.next(), input, drafter, zone, clock.instant());
        outbox.publish(agreement.drafted(clock.instant()));
        agreements.write(agreement);
        return agreement;
    }

    private List<Refusal> refusalsOf(DraftAgreement input, UUID drafter, Optional<ProgrammeCard> programme) {
        var issuer = the(PartyRole.ISSUER, input);
        var recipient = the(PartyRole.RECIPIENT, input);
        var refusals = new ArrayList<Refusal>();
        if (!issuer.equals(drafter)) {
            refusals.add(new WhyNotDrafted.NotTheIssuer());
        } else if (partners.find(issuer).isEmpty()) {
            refusals.add(new WhyNotDrafted.PartnerUnknown());
        } else if (!partners.find(issuer).orElseThrow().kind().isInstitution()) {
            refusals.add(new WhyNotDrafted.IssuerIsNoInstitution());
        }
        if (programme.isEmpty()) {
            refusals.add(new WhyNotDrafted.ProgrammeUnknown());
        } else if (!programme.get().agency().equals(recipient)) {
            refusals.add(new WhyNotDrafted.RecipientIsNotTheAgency());
        }
        return refusals;
    }

    private static UUID the(PartyRole role, DraftAgreement input) {
        return input.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::partnerId)
                .findFirst()
                .orElseThrow();
    }
}
