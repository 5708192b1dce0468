package org.jambatan.mou.alliance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All memberships and applications; an alliance's are found by the alliance, to which the caller has come. */
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final List<MembershipStatus> LIVING = List.of(MembershipStatus.APPLIED, MembershipStatus.MEMBER);

    /** Members as they stand on a day, those that may be shown to the public or all. */
    private static final String MEMBERS = """
             from alliance_membership m
            where m.alliance_id = ? and m.starts_on is not null
              and case when m.status = 'MEMBER' and m.ends_on < ? then 'LAPSED' else m.status end = ?
              and (? or (m.listed and m.status = 'MEMBER') or m.partner_id = cast(? as uuid))
              and (cast(? as text) is null or m.tier = ?)
              and (cast(? as text) is null or m.facet = ?)""";

    private final DataSource database;

    Memberships(DataSource database) {
        this.database = database;
    }

    /** The partner's membership or open application, of which there is one at most. */
    Optional<Membership> anyonesLiving(UUID alliance, @Nullable UUID partner) {
        return partner == null
                ? Optional.empty()
                : find("allianceId = ?1 and partnerId = ?2 and status in ?3", alliance, partner, LIVING)
                        .firstResultOptional();
    }

    List<Membership> anyonesLiving(UUID alliance) {
        return list("allianceId = ?1 and status in ?2 order by id", alliance, LIVING);
    }

    List<Membership> anyonesLivingOf(UUID partner) {
        return list("partnerId = ?1 and status in ?2 order by id", partner, LIVING);
    }

    Membership of(Alliance alliance, UUID id) {
        return findByIdOptional(id)
                .filter(one -> one.allianceId().equals(alliance.id()))
                .orElseThrow(Answer::notFound);
    }

    Membership lockedOf(Alliance alliance, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.allianceId().equals(alliance.id()))
                .orElseThrow(Answer::notFound);
    }

    /** Who belongs on this day. */
    Set<UUID> partners(UUID alliance, LocalDate day) {
        return Set.copyOf(partners(alliance, day, false));
    }

    /** Who belongs on this day and consented to be shown. */
    List<UUID> listed(UUID alliance, LocalDate day) {
        return partners(alliance, day, true);
    }

    private List<UUID> partners(UUID alliance, LocalDate day, boolean listedOnly) {
        return Sql.list(
                database,
                "select partner_id from alliance_membership where alliance_id = ? and status = 'MEMBER'"
                        + " and (ends_on is null or ends_on >= ?) and (listed or not ?) order by id",
                row -> row.getObject(1, UUID.class),
                alliance,
                day,
                listedOnly);
    }

    /** In the order they came, one more than the page holds. */
    List<Membership> members(Entered at, LocalDate day, MemberFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        var ids = Sql.list(
                database,
                "select m.id" + MEMBERS + " and m.id > ? order by m.id limit ?",
                row -> row.getObject(1, UUID.class),
                with(at, day, wanted, after, page.limitAndOneMore()));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    long countMembers(Entered at, LocalDate day, MemberFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + MEMBERS, row -> row.getLong(1), with(at, day, wanted))
                .orElse(0L);
    }

    private static @Nullable Object[] with(
            Entered at, LocalDate day, MemberFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(at.alliance().id());
        values.add(day);
        values.add(wanted.status());
        values.add(at.isInside());
        values.add(at.visitor().partner());
        for (var value : Arrays.<@Nullable Object>asList(wanted.tier(), wanted.facet())) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** Oldest first, one more than the page holds: the secretariat's and auditors' to see all, an applicant's its own. */
    List<Membership> applications(Entered at, List<MembershipStatus> wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return find(
                        "allianceId = ?1 and appliedAt is not null and status in ?2 and (?3 = true or partnerId = ?4)"
                                + " and id > ?5 order by id",
                        at.alliance().id(),
                        wanted,
                        at.isSecretariat() || at.visitor().isAuditor(),
                        partnerOrNobody(at),
                        after)
                .page(0, page.limitAndOneMore())
                .list();
    }

    long countApplications(Entered at, List<MembershipStatus> wanted) {
        return count(
                "allianceId = ?1 and appliedAt is not null and status in ?2 and (?3 = true or partnerId = ?4)",
                at.alliance().id(),
                wanted,
                at.isSecretariat() || at.visitor().isAuditor(),
                partnerOrNobody(at));
    }

    private static UUID partnerOrNobody(Entered at) {
        var partner = at.visitor().partner();
        return partner == null ? new UUID(0, 0) : partner;
    }

    /** Memberships whose last day has passed, in their alliance's zone, and was not told yet. */
    List<UUID> anyonesLapsedAt(Instant now) {
        return Sql.list(database, """
                select m.id from alliance_membership m join alliance a on a.id = m.alliance_id
                 where m.status = 'MEMBER' and m.ends_on < cast(cast(? as timestamptz) at time zone a.time_zone as date)
                   and m.lapse_told is distinct from m.ends_on
                 order by m.id limit 500""", row -> row.getObject(1, UUID.class), now);
    }

    /** Writes a new one now, so that one that stands already is known now. */
    void add(Membership membership) {
        try {
            persistAndFlush(membership);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("membership_once_at_a_time"::equals)
                    .isPresent()) {
                throw new Refused("membership", new WhyNotMember.ApplicationWaits());
            }
            throw failure;
        }
    }
}
