package org.jambatan.mou.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.mou.partner.PartnerPeople;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;

/**
 * What is to be made true in the identity provider, and where it is noted that it is. Each method is a transaction of
 * its own, since no transaction stays open while the identity provider is asked.
 */
@ApplicationScoped
public class MembersToFollow {

    private final Memberships memberships;
    private final MemberWork work;
    private final PartnerPeople partners;
    private final DataSource database;
    private final Clock clock;

    MembersToFollow(
            Memberships memberships, MemberWork work, PartnerPeople partners, DataSource database, Clock clock) {
        this.memberships = memberships;
        this.work = work;
        this.partners = partners;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public Wanted wanted(UUID member) {
        return memberships.findByIdOptional(member).orElseThrow().wanted();
    }

    /** The roles an account has by all its memberships together: the realm's roles are not one partner's. */
    @Transactional
    public Set<Role> rolesOf(String account) {
        var roles = EnumSet.noneOf(Role.class);
        memberships.livingOf(account).forEach(member -> roles.addAll(member.roles()));
        return roles;
    }

    @Transactional
    public boolean isLiving(UUID partner, String account) {
        return memberships.livingOf(account).stream()
                .anyMatch(member -> member.partner().equals(partner));
    }

    @Transactional
    public boolean hasEverHadAny(UUID partner) {
        return memberships.count("partnerId", partner) > 0;
    }

    @Transactional
    public List<Wanted> livingOf(UUID partner) {
        return memberships.list("partnerId = ?1 and state = ?2", partner, MemberState.ACTIVE).stream()
                .map(Member::wanted)
                .toList();
    }

    /** Whether somebody of this partner is being worked on, so that a comparison now would see half of it. */
    public boolean isAtWork(UUID partner) {
        return Sql.one(
                        database,
                        "select 1 from member_work w join member m on m.id = w.member_id where m.partner_id = ? limit 1",
                        row -> true,
                        partner)
                .isPresent();
    }

    /** Partner first, then member, as in every command on them. Who left meanwhile stays away. */
    @Transactional
    public void joined(Wanted followed, String account) {
        partners.lock(followed.partner());
        var member = memberships.anyonesLocked(followed.member()).orElseThrow();
        if (member.state() == MemberState.INVITED) {
            member.joined(account, clock.instant());
            partners.tell(member.partner(), "partner.member-joined", member.told());
        } else if (member.account() == null) {
            member.wasMadeAs(account);
        }
    }

    @Transactional
    public void askedForPassword(UUID member) {
        memberships.anyonesLocked(member).orElseThrow().askedForPassword(clock.instant());
    }

    @Transactional
    public void forget(UUID member) {
        memberships.anyonesLocked(member).orElseThrow().forget();
    }

    /** Has the identity provider brought to the desired state again. */
    @Transactional
    public void demand(UUID member) {
        memberships.findByIdOptional(member).ifPresent(work::wants);
    }

    /**
     * Takes over those the identity provider has as members before this service knows of them.
     *
     * @return how many there were of whom nothing was known
     */
    @Transactional
    public int adopt(UUID partner, List<KnownMember> known) {
        var there = partners.lock(partner);
        if (there.isEmpty()) {
            return 0;
        }
        var accounts = memberships.list("partnerId", partner).stream()
                .map(Member::account)
                .flatMap(account -> Optional.ofNullable(account).stream())
                .collect(Collectors.toSet());
        var strangers = known.stream()
                .filter(one -> !accounts.contains(one.account()))
                .filter(one -> one.email() == null || !memberships.hasAddress(partner, one.email()))
                .toList();
        for (var stranger : strangers) {
            var member = Member.adopted(Ids.next(), partner, stranger, clock.instant());
            memberships.persist(member);
            partners.tell(partner, "partner.member-joined", member.told());
        }
        return strangers.size();
    }
}
