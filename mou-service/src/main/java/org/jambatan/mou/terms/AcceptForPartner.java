package org.jambatan.mou.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerAway;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.Standing;
import org.jambatan.mou.programme.TermsVersion;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A signatory accepts terms for its partner. The partner is locked first, so that two signatories who accept at once
 * make one acceptance, and whoever comes second is answered what stands.
 */
@ApplicationScoped
class AcceptForPartner {

    private final Acceptances acceptances;
    private final ReadTerms reading;
    private final PartnerBook partners;
    private final Standing standing;
    private final Caller caller;
    private final Clock clock;

    AcceptForPartner(
            Acceptances acceptances,
            ReadTerms reading,
            PartnerBook partners,
            Standing standing,
            Caller caller,
            Clock clock) {
        this.acceptances = acceptances;
        this.reading = reading;
        this.partners = partners;
        this.standing = standing;
        this.caller = caller;
        this.clock = clock;
    }

    AcceptanceView accept(TermsOfAccess terms, UUID partner, @Nullable String contentHash) {
        if (contentHash != null && !contentHash.equals(terms.contentHash())) {
            throw Answer.conflict("content-changed", "These terms have another content hash.");
        }
        standing.lock(partner);
        var standingAlready = acceptances.by(partner, terms);
        if (standingAlready.isPresent()) {
            return standingAlready.get().view();
        }
        requireAcceptable(terms, partner);
        var acceptance = new TermsAcceptance(Ids.next(), terms, partner, caller.account(), clock.instant());
        acceptances.persistAndFlush(acceptance);
        standing.acceptTerms(partner, terms.programmeId(), terms.number());
        return acceptance.view();
    }

    private void requireAcceptable(TermsOfAccess terms, UUID partner) {
        var refusals = new ArrayList<Refusal>();
        var current =
                reading.inForce(terms.programmeId()).map(TermsVersion::version).orElse(0L);
        if (terms.number() < current) {
            refusals.add(new TermsSuperseded(current));
        }
        PartnerAway.refusalOf(partners.find(partner).orElseThrow()).ifPresent(refusals::add);
        Refused.ifAny("acceptance", refusals);
    }
}
