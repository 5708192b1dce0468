package org.jambatan.mou.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.PartnerPeople;
import org.jambatan.platform.membership.EndedMemberships;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/**
 * Changes and removals, one after the other for each partner: its row is locked before anybody looks, or two
 * partner-admins that remove each other would both see the other one still there.
 */
@ApplicationScoped
class ChangeMembers {

    private final Memberships memberships;
    private final MemberWork work;
    private final PartnerPeople partners;
    private final EndedMemberships ended;
    private final Clock clock;

    ChangeMembers(
            Memberships memberships, MemberWork work, PartnerPeople partners, EndedMemberships ended, Clock clock) {
        this.memberships = memberships;
        this.work = work;
        this.partners = partners;
        this.ended = ended;
        this.clock = clock;
    }

    PartnerCard lock(UUID partner) {
        return partners.lock(partner).orElseThrow(Answer::notFound);
    }

    void change(PartnerCard partner, Member member, ChangeMember input) {
        if (input.roles().equals(member.roles()) && Objects.equals(input.orderLimit(), member.orderLimit())) {
            return;
        }
        var more = new HashSet<>(input.roles());
        more.removeAll(member.roles());
        var refusals = new ArrayList<Refusal>(Roles.refusalsOf(more, partner));
        if (member.isActiveAdmin()
                && !input.roles().contains(Role.PARTNER_ADMIN)
                && !memberships.hasOtherAdmin(member)) {
            refusals.add(new WhyNotMember.LastPartnerAdmin());
        }
        Refused.ifAny("member", refusals);
        var taken = EnumSet.copyOf(member.roles());
        taken.removeAll(input.roles());
        member.change(input.roles(), input.orderLimit());
        if (member.state() == MemberState.ACTIVE) {
            partners.tell(member.partner(), "partner.member-changed", member.told(taken));
            if (!taken.isEmpty()) {
                ended.lost(member.activeAccount(), member.partner(), clock.instant());
            }
        }
        work.wants(member);
    }

    void remove(Member member) {
        if (member.isActiveAdmin() && !memberships.hasOtherAdmin(member)) {
            throw new Refused("member", new WhyNotMember.LastPartnerAdmin());
        }
        var wasActive = member.state() == MemberState.ACTIVE;
        member.remove(clock.instant());
        if (wasActive) {
            partners.tell(member.partner(), "partner.member-left", member.told());
            ended.left(member.activeAccount(), member.partner(), clock.instant());
        }
        work.wants(member);
    }
}
