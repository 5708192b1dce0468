package org.jambatan.mou.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.PartnerPeople;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** How other features add members. The account is made, or found by its address, when the transaction has committed. */
@ApplicationScoped
public class Members {

    private final Memberships memberships;
    private final MemberWork work;
    private final PartnerPeople partners;
    private final Clock clock;

    Members(Memberships memberships, MemberWork work, PartnerPeople partners, Clock clock) {
        this.memberships = memberships;
        this.work = work;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * Makes somebody the first member of a partner, in the caller's transaction. The roles are the caller's choice of
     * those the partner's kind allows.
     *
     * @return the member's id
     */
    public UUID found(UUID partner, NewMember member) {
        return add(partner, member);
    }

    /** Adds a member in the caller's transaction, which locks the partner; refuses what the partner may not have. */
    public UUID add(UUID partner, NewMember wanted) {
        var card = partners.lock(partner).orElseThrow(Answer::notFound);
        Refused.ifAny("member", Roles.refusalsOf(wanted.roles(), card));
        if (hasAddress(partner, wanted)) {
            throw new Refused("member", new WhyNotMember.AlreadyMember());
        }
        var member = Member.invited(Ids.next(), partner, wanted, clock.instant());
        memberships.persist(member);
        memberships.flush();
        work.wants(member);
        return member.id();
    }

    /** Whether somebody with this address is, or is about to be, a member. */
    public boolean hasAddress(UUID partner, NewMember wanted) {
        return memberships.hasAddress(partner, wanted.email().text());
    }

    /** Whether this account is a member of any partner, or was. */
    public boolean knows(String account) {
        return memberships.count("account", account) > 0;
    }

    /** The partners this account is a member of now. */
    public Set<UUID> partnersOf(String account) {
        return memberships.livingOf(account).stream().map(Member::partner).collect(Collectors.toSet());
    }

    /** Which of the roles members of such a partner can't have. */
    public List<Refusal> refusalsOf(PartnerCard partner, NewMember wanted) {
        return Roles.refusalsOf(wanted.roles(), partner);
    }
}
