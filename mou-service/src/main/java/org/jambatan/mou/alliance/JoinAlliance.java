package org.jambatan.mou.alliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** A partner applies to an alliance that was unveiled, and may take its application back. */
@ApplicationScoped
class JoinAlliance {

    private final Door door;
    private final Memberships memberships;
    private final PartnersHere partners;
    private final Telling telling;
    private final Editing editing;
    private final Caller caller;

    JoinAlliance(
            Door door,
            Memberships memberships,
            PartnersHere partners,
            Telling telling,
            Editing editing,
            Caller caller) {
        this.door = door;
        this.memberships = memberships;
        this.partners = partners;
        this.telling = telling;
        this.editing = editing;
        this.caller = caller;
    }

    /** A membership, with the alliance to which the caller has come for it. */
    record At(Entered entered, Membership membership) {}

    At apply(UUID alliance, ApplyForMembership input) {
        var applicant = caller.partner();
        var at = door.act(alliance).requirePublished();
        var refusals = new ArrayList<>(partners.whyRests(applicant));
        if (input.tier() == Tier.FOUNDER) {
            refusals.add(new WhyNotMember.FoundersFound());
        }
        at.own().map(own -> whyNotAgain(own, at)).ifPresent(refusals::add);
        Refused.ifAny("membership", refusals);
        var within = telling.within(at.alliance());
        var application = Membership.apply(Ids.next(), applicant, input, within);
        telling.tell(application.applied(within));
        memberships.add(application);
        return new At(at, application);
    }

    private Refusal whyNotAgain(Membership own, Entered at) {
        if (own.status() == MembershipStatus.APPLIED) {
            return new WhyNotMember.ApplicationWaits();
        }
        return own.isCurrentOn(at.alliance().dayAt(telling.now()))
                ? new WhyNotMember.MemberAlready()
                : new WhyNotMember.MembershipLapsed();
    }

    At withdraw(UUID alliance, UUID id, @Nullable String because) {
        var at = own(alliance, id);
        if (!at.membership().isAnApplication()) {
            throw Answer.notFound();
        }
        telling.tell(
                at.membership().withdraw(because, telling.within(at.entered().alliance())));
        memberships.flush();
        return at;
    }

    At leave(UUID alliance, UUID id, @Nullable String because) {
        var at = own(alliance, id);
        if (!at.membership().hasBegun()) {
            throw Answer.notFound();
        }
        telling.tell(at.membership().leave(because, telling.within(at.entered().alliance())));
        memberships.flush();
        return at;
    }

    /** The caller's partner's own; for everybody else it isn't there. */
    private At own(UUID alliance, UUID id) {
        var at = door.act(alliance);
        var membership = memberships.lockedOf(at.alliance(), id);
        if (!membership.isOf(caller.partner())) {
            throw Answer.notFound();
        }
        editing.check(membership.version());
        return new At(at, membership);
    }
}
