package org.jambatan.mou.need;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What is kept of a need, and who sees it. Its verbs stand in {@link Need}. */
@MappedSuperclass
abstract class NeedRecord {

    @Id
    UUID id;

    UUID programmeId;

    /** Runs the programme, and always will. */
    UUID agencyId;

    @JdbcTypeCode(SqlTypes.JSON)
    Translated programmeName;

    UUID partnerId;
    String account;

    @Enumerated(EnumType.STRING)
    NeedStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    ReviseNeed content;

    /** Institutions with an offering that fitted when this was last looked at. */
    int matched;

    UUID[] institutionIds;

    @JdbcTypeCode(SqlTypes.JSON)
    Introductions introductions;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Conclusion conclusion;

    Instant statedAt;

    @Nullable
    Instant matchedAt;

    @Nullable
    Instant sentAt;

    @Nullable
    Instant introducedAt;

    @Nullable
    Instant endedAt;

    long version;

    @Version
    long lock;

    boolean isOf(Onlooker onlooker) {
        return partnerId.equals(onlooker.partner());
    }

    /** The programme's officers and facilitators. */
    boolean isCaredForBy(Onlooker onlooker) {
        return (onlooker.isOfficer() && agencyId.equals(onlooker.partner()))
                || onlooker.facilitates().contains(programmeId);
    }

    /** Whether all of it is there for this one. */
    boolean isOpenTo(Onlooker onlooker) {
        return onlooker.isAuditor() || isOf(onlooker) || isCaredForBy(onlooker);
    }

    boolean wasSentTo(@Nullable UUID institution) {
        return institution != null && List.of(institutionIds).contains(institution);
    }

    boolean isSeenBy(Onlooker onlooker) {
        return isOpenTo(onlooker) || wasSentTo(onlooker.partner());
    }

    boolean isActedOnBy(Onlooker onlooker) {
        return (onlooker.mayAct() && isOf(onlooker)) || isCaredForBy(onlooker);
    }

    /** Whether this one may know whose need it is: an institution not before it was introduced, where that was asked. */
    boolean isNamedTo(Onlooker onlooker) {
        return isOpenTo(onlooker)
                || content.confidentiality() == NeedConfidentiality.OPEN
                || introductions.institutions().contains(onlooker.partner());
    }

    private List<String> actionsOf(Onlooker onlooker) {
        var actions = new ArrayList<String>();
        var isOwn = onlooker.mayAct() && isOf(onlooker);
        var isCared = isCaredForBy(onlooker);
        if (isOwn && status == NeedStatus.STATED) {
            actions.add("revision");
        }
        if (!status.isOver() && (isOwn || (isCared && status != NeedStatus.STATED))) {
            actions.add("sending");
            actions.add("conclusion");
        }
        if (isCared && status.isOpenToInstitutions()) {
            actions.add("introductions");
        }
        if (isOwn && !status.isOver()) {
            actions.add("withdrawal");
        }
        if (onlooker.mayAnswer() && wasSentTo(onlooker.partner()) && status.isOpenToInstitutions()) {
            actions.add("answers");
        }
        return actions;
    }

    /** To an institution, one that another was introduced for is as it was sent. */
    private NeedStatus statusFor(Onlooker onlooker) {
        var isOfOthers = status == NeedStatus.INTRODUCED
                && !isOpenTo(onlooker)
                && !introductions.institutions().contains(onlooker.partner());
        return isOfOthers ? NeedStatus.SENT : status;
    }

    NeedView view(Onlooker onlooker) {
        var isOpen = isOpenTo(onlooker);
        var mine = onlooker.partner();
        var introduced = isOpen || mine == null ? introductions : introductions.of(mine);
        return new NeedView(
                id,
                programmeId,
                isNamedTo(onlooker) ? partnerId : null,
                isOpen ? account : null,
                statusFor(onlooker),
                content.title(),
                content.text(),
                content.kinds(),
                content.techniques(),
                content.sector(),
                content.sample(),
                content.constraints(),
                content.neededBy(),
                content.budget(),
                content.confidentiality(),
                isOpen || mine == null ? List.of(institutionIds) : List.of(mine),
                introduced.all(),
                isOpen ? conclusion : null,
                statedAt,
                sentAt,
                endedAt,
                actionsOf(onlooker),
                version);
    }

    NeedCard card() {
        return new NeedCard(
                id,
                programmeId,
                programmeName,
                agencyId,
                partnerId,
                status,
                content.confidentiality() == NeedConfidentiality.ANONYMOUS,
                Set.copyOf(introductions.institutions()));
    }

    NeedFacts facts() {
        return new NeedFacts(
                id,
                programmeId,
                partnerId,
                status,
                content.sector(),
                content.techniques(),
                List.of(institutionIds),
                conclusion == null ? null : conclusion.bookingId(),
                conclusion == null ? null : conclusion.orderId(),
                statedAt,
                matchedAt,
                sentAt,
                introducedAt,
                endedAt);
    }

    NeedState state() {
        return new NeedState(
                id,
                programmeId,
                programmeName,
                agencyId,
                partnerId,
                account,
                status,
                content.kinds(),
                content.sector(),
                content.confidentiality(),
                content.neededBy(),
                matched,
                List.of(institutionIds),
                introductions.institutions(),
                conclusion == null ? null : NeedState.Outcome.of(conclusion),
                statedAt,
                matchedAt,
                sentAt,
                introducedAt,
                endedAt,
                Stream.concat(Stream.of(partnerId, agencyId), institutionsThatKnow().stream())
                        .distinct()
                        .toList(),
                List.of(programmeId));
    }

    /** Events name the partner, so that one which is hidden from an institution does not concern it. */
    private List<UUID> institutionsThatKnow() {
        return content.confidentiality() == NeedConfidentiality.ANONYMOUS
                ? introductions.institutions()
                : List.of(institutionIds);
    }
}
