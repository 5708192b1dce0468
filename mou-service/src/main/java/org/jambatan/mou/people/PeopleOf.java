package org.jambatan.mou.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerPeople;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;

/** Whose people the caller may see, and whose it runs. Anybody else's are not there: 404. */
@ApplicationScoped
public class PeopleOf {

    private final PartnerPeople partners;
    private final Memberships memberships;
    private final Caller caller;

    PeopleOf(PartnerPeople partners, Memberships memberships, Caller caller) {
        this.partners = partners;
        this.memberships = memberships;
        this.caller = caller;
    }

    /** Its own partner-admins, officers of an agency it has to do with, and auditors. */
    public void requireSeen(UUID partner) {
        if (!isAdminOf(partner) && !caller.has("auditor") && !partners.areOfOfficer(partner)) {
            throw Answer.notFound();
        }
        if (!partners.exists(partner)) {
            throw Answer.notFound();
        }
    }

    public void requireAdmin(UUID partner) {
        if (!isAdminOf(partner)) {
            throw Answer.notFound();
        }
    }

    /** Its own partner-admins, and officers of an agency it has to do with, who bring its first people in. */
    public void requireMayInvite(UUID partner) {
        if (!mayInvite(partner)) {
            throw Answer.notFound();
        }
    }

    public boolean mayInvite(UUID partner) {
        return isAdminOf(partner) || partners.areOfOfficer(partner);
    }

    /** Of those who may invite: an officer brings the first people in, and no more. */
    public boolean mayBringMore(UUID partner) {
        return isAdminOf(partner) || !memberships.hasAny(partner);
    }

    public boolean isAdminOf(UUID partner) {
        return caller.has("partner-admin")
                && caller.partnerIfAny().equals(Optional.of(partner))
                && partners.exists(partner);
    }
}
