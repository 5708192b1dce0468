package org.jambatan.mou.alliance;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** One partner and one alliance: applied, decided, and for a time or for good a member. Both days are included. */
@Entity
@Table(name = "alliance_membership")
class Membership extends MembershipRecord {

    protected Membership() {}

    private static Membership of(UUID id, UUID partner, Within alliance) {
        var membership = new Membership();
        membership.id = id;
        membership.allianceId = alliance.id();
        membership.partnerId = partner;
        return membership;
    }

    /** Who runs it, or founds it by its charter, belongs to it from the first day on. */
    static Membership found(UUID id, UUID partner, @Nullable Facet facet, boolean listed, Within alliance) {
        var membership = of(id, partner, alliance);
        membership.status = MembershipStatus.MEMBER;
        membership.tier = Tier.FOUNDER;
        membership.facet = facet;
        membership.listed = listed;
        membership.firstDay = alliance.today();
        return membership;
    }

    static Membership apply(UUID id, UUID partner, ApplyForMembership input, Within alliance) {
        var membership = of(id, partner, alliance);
        membership.status = MembershipStatus.APPLIED;
        membership.tier = input.tier();
        membership.facet = input.facet();
        membership.listed = Boolean.TRUE.equals(input.listed());
        membership.message = input.message();
        membership.appliedAt = alliance.now();
        return membership;
    }

    MembershipChanged founded(Within alliance) {
        return tell("membership.accepted", alliance);
    }

    MembershipChanged applied(Within alliance) {
        return tell("membership.applied", alliance);
    }

    MembershipChanged accept(AcceptMembership input, Within alliance) {
        require(MembershipStatus.MEMBER);
        var from = input.from() == null ? alliance.today() : input.from();
        var refusals = new ArrayList<Refusal>();
        if (input.tier() == Tier.FOUNDER) {
            refusals.add(new WhyNotMember.FoundersFound());
        }
        if (input.until() != null && input.until().isBefore(from)) {
            refusals.add(new WhyNotMember.EndsBeforeItBegins());
        }
        Refused.ifAny("membership", refusals);
        status = MembershipStatus.MEMBER;
        tier = input.tier() == null ? tier : input.tier();
        firstDay = from;
        lastDay = input.until();
        decidedAt = alliance.now();
        return tell("membership.accepted", alliance);
    }

    MembershipChanged decline(String because, Within alliance) {
        require(MembershipStatus.DECLINED);
        status = MembershipStatus.DECLINED;
        reason = because;
        decidedAt = alliance.now();
        return tell("membership.declined", alliance);
    }

    MembershipChanged withdraw(@Nullable String because, Within alliance) {
        require(MembershipStatus.WITHDRAWN);
        status = MembershipStatus.WITHDRAWN;
        reason = because;
        decidedAt = alliance.now();
        return tell("membership.withdrawn", alliance);
    }

    MembershipChanged leave(@Nullable String because, Within alliance) {
        require(MembershipStatus.LEFT);
        requireAnother("departure", alliance);
        end(MembershipStatus.LEFT, because, alliance.today());
        return tell("membership.left", alliance);
    }

    MembershipChanged remove(String because, Within alliance) {
        require(MembershipStatus.REMOVED);
        if (tier == Tier.FOUNDER) {
            throw new Refused("removal", new WhyNotMember.FounderStays());
        }
        end(MembershipStatus.REMOVED, because, alliance.today());
        return tell("membership.removed", alliance);
    }

    /** The alliance ends, and with it whatever was left of this. */
    MembershipChanged cease(Within alliance) {
        end(MembershipStatus.ENDED, null, alliance.today());
        return tell("membership.ended", alliance);
    }

    private void end(MembershipStatus as, @Nullable String because, LocalDate on) {
        status = as;
        reason = because;
        if (firstDay != null && (lastDay == null || lastDay.isAfter(on))) {
            lastDay = on.isBefore(firstDay) ? firstDay : on;
        }
    }

    private void requireAnother(String noun, Within alliance) {
        if (partnerId.equals(alliance.host())) {
            throw new Refused(noun, new WhyNotMember.RunsTheAlliance());
        }
    }

    Optional<MembershipChanged> revise(ReviseMembership input, boolean isSecretariat, boolean isOwn, Within alliance) {
        if (status != MembershipStatus.MEMBER) {
            throw illegal();
        }
        var refusals = new ArrayList<Refusal>();
        var isByRank = input.tier() != tier || !Objects.equals(input.until(), lastDay);
        if ((isByRank && !isSecretariat) || (input.listed() != listed && !isOwn)) {
            refusals.add(new WhyNotMember.NotYoursToSay());
        }
        if (input.tier() != tier && (input.tier() == Tier.FOUNDER || tier == Tier.FOUNDER)) {
            refusals.add(new WhyNotMember.FoundersFound());
        }
        if (input.until() != null && input.until().isBefore(firstDay)) {
            refusals.add(new WhyNotMember.EndsBeforeItBegins());
        }
        if (input.until() != null && partnerId.equals(alliance.host())) {
            refusals.add(new WhyNotMember.RunsTheAlliance());
        }
        Refused.ifAny("revision", refusals);
        if (input.equals(editable())) {
            return Optional.empty();
        }
        tier = input.tier();
        facet = input.facet();
        listed = input.listed();
        lastDay = input.until();
        return Optional.of(tell("membership.revised", alliance));
    }

    /** Told once for each last day that has passed; it changes no state. */
    Optional<MembershipChanged> lapse(Within alliance) {
        if (!hasLapsedOn(alliance.today()) || Objects.equals(lapseTold, lastDay)) {
            return Optional.empty();
        }
        lapseTold = lastDay;
        return Optional.of(tell("membership.lapsed", alliance));
    }

    private void require(MembershipStatus next) {
        if (!status.mayBecome(next)) {
            throw illegal();
        }
    }

    private RuntimeException illegal() {
        return Answer.illegalInState(status, List.of());
    }

    private MembershipChanged tell(String name, Within alliance) {
        return new MembershipChanged(name, MembershipState.of(this, alliance), partnerId, ++version);
    }
}
