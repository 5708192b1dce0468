package org.jambatan.mou.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jambatan.mou.appointment.KnownAccounts;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.problem.Refusal;

/** What must be true of an entry's track and team, draft or not, and of what kind its entrant is. */
@ApplicationScoped
class TeamCheck {

    private final KnownAccounts accounts;
    private final PartnerBook partners;

    TeamCheck(KnownAccounts accounts, PartnerBook partners) {
        this.accounts = accounts;
        this.partners = partners;
    }

    List<Refusal> faultsOf(CompetitionCard competition, DraftEntry input, String own) {
        var faults = new ArrayList<Refusal>();
        if (competition.track(input.track()).isEmpty()) {
            faults.add(WhyNotEntered.TRACK_UNKNOWN);
        }
        var named = new LinkedHashSet<String>();
        input.others().stream()
                .filter(account -> !named.add(account))
                .distinct()
                .forEach(account -> faults.add(WhyNotEntered.TEAM_MEMBER_TWICE.of(account)));
        named.stream()
                .filter(account -> !account.equals(own) && !accounts.has(account))
                .forEach(account -> faults.add(WhyNotEntered.ACCOUNT_UNKNOWN.of(account)));
        return faults;
    }

    PartnerKind kindOf(Entry entry) {
        var partner = entry.entrantPartner();
        return partner == null
                ? PartnerKind.TEAM
                : partners.find(partner).map(PartnerCard::kind).orElse(PartnerKind.TEAM);
    }
}
