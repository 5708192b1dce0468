package org.jambatan.mou.support;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.ledger.SupportMoney;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.mou.project.ProjectCard;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** A project asks for a programme's support. */
@Entity
class SupportApplication {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID agencyId;
    private UUID projectId;
    private UUID partnerId;
    private String sector;

    @Enumerated(EnumType.STRING)
    private SupportApplicationStatus status;

    private String currency;
    private BigDecimal requested;
    private @Nullable BigDecimal granted;

    @JdbcTypeCode(SqlTypes.JSON)
    private SupportPlan plan;

    @JdbcTypeCode(SqlTypes.JSON)
    private SupportHistory history = SupportHistory.NONE;

    private @Nullable String reason;
    private String submittedBy;
    private Instant submittedAt;
    private Instant statusSince;
    private long version;

    @Version
    private long lock;

    protected SupportApplication() {}

    /** Which account does something, and when. */
    record Who(String account, Instant now) {}

    static SupportApplication submit(
            UUID id, ProgrammeCard programme, ProjectCard project, ApplyForSupport input, Who who) {
        var application = new SupportApplication();
        application.id = id;
        application.programmeId = programme.id();
        application.agencyId = programme.agency();
        application.projectId = project.id();
        application.partnerId = project.partnerId();
        application.sector = project.sector();
        application.status = SupportApplicationStatus.SUBMITTED;
        application.currency = input.requested().currency();
        application.requested = input.requested().value();
        application.plan = input.content();
        application.submittedBy = who.account();
        application.submittedAt = who.now();
        application.statusSince = who.now();
        return application;
    }

    SupportApplicationChanged submitted(ProgrammeCard programme) {
        return happened("submitted", programme);
    }

    /** The committee may score it from now on. */
    SupportApplicationChanged beginReview(ProgrammeCard programme, Instant now) {
        if (status != SupportApplicationStatus.SUBMITTED) {
            throw Answer.illegalInState(status, List.of());
        }
        become(SupportApplicationStatus.UNDER_REVIEW, now);
        return happened("review-begun", programme);
    }

    SupportApplicationChanged decide(ProgrammeCard programme, SupportDecision decision) {
        var now = decision.recordedAt();
        history = history.decided(decision);
        return switch (decision.decision()) {
            case APPROVED -> {
                become(SupportApplicationStatus.APPROVED, now);
                granted = decision.amount() == null ? null : decision.amount().value();
                yield happened("approved", programme);
            }
            case DECLINED -> {
                become(SupportApplicationStatus.DECLINED, now);
                yield happened("declined", programme);
            }
            case MORE_INFORMATION -> {
                become(SupportApplicationStatus.MORE_INFORMATION, now);
                yield happened("information-asked", programme);
            }
        };
    }

    /** The applicant says what the committee wanted to know, and the review goes on. */
    SupportApplicationChanged answer(ProgrammeCard programme, String text, Instant now) {
        if (status != SupportApplicationStatus.MORE_INFORMATION) {
            throw Answer.illegalInState(status, List.of());
        }
        history = history.answered(text, now);
        become(SupportApplicationStatus.UNDER_REVIEW, now);
        return happened("answered", programme);
    }

    SupportApplicationChanged withdraw(ProgrammeCard programme, @Nullable String because, Instant now) {
        become(SupportApplicationStatus.WITHDRAWN, now);
        reason = because;
        return happened("withdrawn", programme);
    }

    /** What the committee's sheets come to, or which of them count, is something else now. */
    SupportApplicationChanged judged(ProgrammeCard programme) {
        return happened("judged", programme);
    }

    private void become(SupportApplicationStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw Answer.illegalInState(status, List.of());
        }
        status = next;
        statusSince = now;
    }

    void requireUnderReview() {
        if (!isUnderReview()) {
            throw Answer.illegalInState(status, List.of());
        }
    }

    boolean isUnderReview() {
        return status == SupportApplicationStatus.UNDER_REVIEW;
    }

    private SupportApplicationChanged happened(String pastTense, ProgrammeCard programme) {
        return new SupportApplicationChanged(
                "support-application." + pastTense,
                new SupportApplicationState(
                        id,
                        programmeId,
                        programme.name(),
                        agencyId,
                        projectId,
                        partnerId,
                        status,
                        sector,
                        requested(),
                        granted(),
                        submittedAt,
                        statusSince,
                        List.of(partnerId, agencyId),
                        List.of(programmeId)),
                ++version);
    }

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID projectId() {
        return projectId;
    }

    UUID partnerId() {
        return partnerId;
    }

    String sector() {
        return sector;
    }

    SupportApplicationStatus status() {
        return status;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    long version() {
        return version;
    }

    SupportMoney requested() {
        return SupportMoney.of(requested, currency);
    }

    private @Nullable SupportMoney granted() {
        return granted == null ? null : SupportMoney.of(granted, currency);
    }

    /** @param committee what the scores come to, for those who read them */
    SupportApplicationView view(
            PartnerCard applicant, @Nullable CommitteeStanding committee, boolean isInside, List<String> actions) {
        return new SupportApplicationView(
                id,
                programmeId,
                projectId,
                partnerId,
                applicant.name(),
                status,
                sector,
                requested(),
                granted(),
                plan.purpose(),
                plan.plan(),
                plan.milestones(),
                plan.lines(),
                history.questions(),
                history.decisions().stream()
                        .map(decision -> isInside ? decision : decision.forTheApplicant())
                        .toList(),
                committee,
                reason,
                submittedBy,
                submittedAt,
                statusSince,
                actions,
                version);
    }
}
