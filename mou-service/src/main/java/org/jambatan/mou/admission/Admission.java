package org.jambatan.mou.admission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.Verification;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Answer;
import org.jspecify.annotations.Nullable;

/** A partner asks to take part in a programme, and the programme's agency says yes or no. */
@Entity
class Admission {

    @Id
    private UUID id;

    private UUID programmeId;
    private UUID agencyId;
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private AdmissionStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable CompanySize statedSize;

    private @Nullable Boolean statedStartUp;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated statement;

    @Enumerated(EnumType.STRING)
    private @Nullable CompanySize verifiedSize;

    private @Nullable Boolean verifiedStartUp;
    private @Nullable String reason;
    private String appliedBy;
    private Instant appliedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private long version;

    @Version
    private long lock;

    protected Admission() {}

    static Admission apply(UUID id, ProgrammeCard to, UUID partner, ApplyForAdmission input, Who who) {
        var admission = new Admission();
        admission.id = id;
        admission.programmeId = to.id();
        admission.agencyId = to.agency();
        admission.partnerId = partner;
        admission.status = AdmissionStatus.APPLIED;
        admission.statedSize = input.size();
        admission.statedStartUp = input.startUp();
        admission.statement = input.text();
        admission.appliedBy = who.account();
        admission.appliedAt = who.now();
        return admission;
    }

    /** Which account does something, and when. */
    record Who(String account, Instant now) {}

    AdmissionChanged applied(ProgrammeCard to) {
        return happened("applied", to);
    }

    /** The partner takes part from now on, with what was verified of it. */
    AdmissionChanged admitted(ProgrammeCard to, Verification verification, Who who) {
        decide(AdmissionStatus.ADMITTED, null, who);
        verifiedSize = verification.size();
        verifiedStartUp = verification.startUp();
        return happened("admitted", to);
    }

    AdmissionChanged declined(ProgrammeCard to, String because, Who who) {
        decide(AdmissionStatus.DECLINED, because, who);
        return happened("declined", to);
    }

    AdmissionChanged withdrawn(ProgrammeCard to, @Nullable String because, Who who) {
        decide(AdmissionStatus.WITHDRAWN, because, who);
        return happened("withdrawn", to);
    }

    private void decide(AdmissionStatus as, @Nullable String because, Who who) {
        requireOpen();
        status = as;
        reason = because;
        decidedBy = who.account();
        decidedAt = who.now();
    }

    void requireOpen() {
        if (!isOpen()) {
            throw Answer.illegalInState(status, List.of());
        }
    }

    private AdmissionChanged happened(String pastTense, ProgrammeCard programme) {
        return new AdmissionChanged("admission." + pastTense, state(programme.name()), ++version);
    }

    boolean isOpen() {
        return status == AdmissionStatus.APPLIED;
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

    UUID partnerId() {
        return partnerId;
    }

    long version() {
        return version;
    }

    AdmissionView view(PartnerCard applicant, List<String> actions) {
        return new AdmissionView(
                id,
                programmeId,
                partnerId,
                applicant.name(),
                applicant.kind(),
                status,
                stated(),
                verified(),
                reason,
                appliedBy,
                appliedAt,
                decidedBy,
                decidedAt,
                actions,
                version);
    }

    private AdmissionState state(Translated programmeName) {
        return new AdmissionState(
                id,
                programmeId,
                programmeName,
                agencyId,
                partnerId,
                status,
                stated(),
                verified(),
                reason,
                appliedAt,
                decidedAt,
                List.of(partnerId, agencyId));
    }

    private Statement stated() {
        return new Statement(statedSize, statedStartUp, statement);
    }

    private @Nullable Verified verified() {
        return status == AdmissionStatus.ADMITTED ? new Verified(verifiedSize, verifiedStartUp) : null;
    }
}
