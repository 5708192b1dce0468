package org.jambatan.mou.alliance;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What is kept of a membership. Its verbs stand in {@link Membership}. */
@MappedSuperclass
abstract class MembershipRecord {

    @Id
    UUID id;

    UUID allianceId;
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    MembershipStatus status;

    @Enumerated(EnumType.STRING)
    Tier tier;

    @Enumerated(EnumType.STRING)
    @Nullable
    Facet facet;

    boolean listed;

    @Nullable
    String message;

    @Nullable
    String reason;

    @Column(name = "starts_on")
    @Nullable
    LocalDate firstDay;

    @Column(name = "ends_on")
    @Nullable
    LocalDate lastDay;

    @Nullable
    Instant appliedAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    LocalDate lapseTold;

    long version;

    @Version
    long lock;

    ReviseMembership editable() {
        return new ReviseMembership(tier, facet, listed, lastDay);
    }

    boolean hasLapsedOn(LocalDate day) {
        return status == MembershipStatus.MEMBER && lastDay != null && lastDay.isBefore(day);
    }

    MemberStanding standing(LocalDate day) {
        return switch (status) {
            case MEMBER -> hasLapsedOn(day) ? MemberStanding.LAPSED : MemberStanding.MEMBER;
            case LEFT -> MemberStanding.LEFT;
            case REMOVED -> MemberStanding.REMOVED;
            case ENDED, APPLIED, DECLINED, WITHDRAWN -> MemberStanding.ENDED;
        };
    }

    boolean isAnApplication() {
        return appliedAt != null;
    }

    boolean hasBegun() {
        return firstDay != null;
    }

    boolean isCurrentOn(LocalDate day) {
        return status == MembershipStatus.MEMBER && !hasLapsedOn(day);
    }

    boolean isListedOn(LocalDate day) {
        return listed && isCurrentOn(day);
    }

    boolean isOf(@Nullable UUID partner) {
        return partnerId.equals(partner);
    }

    UUID id() {
        return id;
    }

    UUID allianceId() {
        return allianceId;
    }

    UUID partnerId() {
        return partnerId;
    }

    MembershipStatus status() {
        return status;
    }

    Tier tier() {
        return tier;
    }

    long version() {
        return version;
    }

    MembershipApplicationView application(Translated name, List<String> actions) {
        return new MembershipApplicationView(
                id,
                allianceId,
                partnerId,
                name,
                tier,
                facet,
                Objects.requireNonNullElse(message, ""),
                listed,
                ApplicationStanding.of(status),
                status == MembershipStatus.DECLINED || status == MembershipStatus.WITHDRAWN ? reason : null,
                Objects.requireNonNull(appliedAt),
                decidedAt,
                actions,
                version);
    }

    AllianceMemberView member(Translated name, LocalDate day, boolean isInside, List<String> actions) {
        return new AllianceMemberView(
                id,
                allianceId,
                partnerId,
                name,
                tier,
                facet,
                standing(day),
                Objects.requireNonNull(firstDay),
                isInside ? lastDay : null,
                listed,
                actions,
                version);
    }
}
