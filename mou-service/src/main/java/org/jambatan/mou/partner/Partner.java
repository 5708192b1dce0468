package org.jambatan.mou.partner;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part: an institution, a company, an agency, a person. */
@Entity
class Partner {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Translated name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private String country;
    private @Nullable String ror;
    private @Nullable String registrationNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable CompanySize size;

    private boolean startUp;

    @Enumerated(EnumType.STRING)
    private PartnerStatus status;

    private @Nullable UUID proposedBy;

    @ElementCollection
    @CollectionTable(name = "participation", joinColumns = @JoinColumn(name = "partner_id"))
    @BatchSize(size = 200)
    private List<Participation> participations = new ArrayList<>();

    private long version;

    @Version
    private long lock;

    protected Partner() {}

    private Partner(UUID id, Translated name, PartnerKind kind, Country country, PartnerStatus status) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.country = country.code();
        this.status = status;
    }

    static Partner propose(UUID id, ProposePartner input, UUID agency) {
        var partner = new Partner(id, input.name(), input.kind(), input.country(), PartnerStatus.PROSPECT);
        partner.ror = input.ror() == null ? null : input.ror().url();
        partner.registrationNumber = input.registrationNumber();
        partner.proposedBy = agency;
        return partner;
    }

    /** The agency a platform begins with: nobody is there yet who could confirm it. */
    static Partner firstAgency(UUID id, Translated name, Country country) {
        return new Partner(id, name, PartnerKind.AGENCY, country, PartnerStatus.CONFIRMED);
    }

    PartnerProposed proposed() {
        return new PartnerProposed(state(), ++version);
    }

    /** For the first agency, which is confirmed from the beginning. */
    PartnerConfirmed confirmed() {
        return new PartnerConfirmed(state(), ++version);
    }

    /**
     * An agency admits the partner to its programme. A prospect that is no institution becomes confirmed by it; an
     * institution is confirmed by its letter alone.
     */
    List<PartnerEvent> admit(Participation to, Verification verification) {
        if (status != PartnerStatus.CONFIRMED && !status.mayBecome(PartnerStatus.CONFIRMED)) {
            throw Answer.illegalInState(status, List.of());
        }
        Refused.ifAny("admission", refusalsOf(to, verification));
        size = verification.size() == null ? size : verification.size();
        startUp = verification.startUp() == null ? startUp : verification.startUp();
        var events = new ArrayList<PartnerEvent>();
        confirm().ifPresent(events::add);
        join(to).ifPresent(events::add);
        return events;
    }

    private List<Refusal> refusalsOf(Participation to, Verification verification) {
        var refusals = new ArrayList<Refusal>();
        if (status == PartnerStatus.PROSPECT && kind.isInstitution()) {
            refusals.add(new NeedsLetterOfConfirmation());
        }
        if (participations.stream()
                .anyMatch(there -> there.programmeId().equals(to.programmeId())
                        && (there.isUnderWayOn(to.from()) || there.from().isAfter(to.from())))) {
            refusals.add(new AlreadyAdmitted());
        }
        if (kind == PartnerKind.COMPANY && size == null && verification.size() == null) {
            refusals.add(new SizeNotVerified());
        }
        return refusals;
    }

    /** The partner's letter was acknowledged: that confirms a prospect and lets it take part. */
    List<PartnerEvent> acknowledged(Participation in) {
        var events = new ArrayList<PartnerEvent>();
        confirm().ifPresent(events::add);
        join(in).ifPresent(events::add);
        return events;
    }

    private Optional<PartnerEvent> confirm() {
        if (status != PartnerStatus.PROSPECT) {
            return Optional.empty();
        }
        status = PartnerStatus.CONFIRMED;
        return Optional.of(new PartnerConfirmed(state(), ++version));
    }

    /** Somebody of it came, changed or went; who, the data say. */
    PartnerPeopleChanged peopleChanged(String name, Object who) {
        return new PartnerPeopleChanged(name, who, state(), ++version);
    }

    /** Days that meet or overlap are one participation. */
    private Optional<PartnerEvent> join(Participation more) {
        var met = participations.stream().filter(more::meets).toList();
        var whole = met.stream().reduce(more, Participation::and);
        if (met.equals(List.of(whole))) {
            return Optional.empty();
        }
        participations.removeAll(met);
        participations.add(whole);
        return Optional.of(new PartnerJoinedProgramme(state(), ++version));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isConfirmed() {
        return status == PartnerStatus.CONFIRMED;
    }

    boolean isProposedBy(UUID agency) {
        return agency.equals(proposedBy);
    }

    boolean takesPartWith(UUID agency) {
        return participations.stream().anyMatch(there -> there.agencyId().equals(agency));
    }

    /** Whether an officer could admit it at all, to some programme or other. */
    boolean isAdmissible() {
        return status == PartnerStatus.CONFIRMED || (status == PartnerStatus.PROSPECT && !kind.isInstitution());
    }

    PartnerCard card() {
        return new PartnerCard(id, name, kind, status);
    }

    /** What everybody may know of a confirmed partner. */
    PartnerView publicProfile(List<String> actions) {
        return new PartnerView(id, name, kind, country, ror, null, null, null, status, inOrder(), actions, version);
    }

    PartnerView view(List<String> actions) {
        return new PartnerView(
                id, name, kind, country, ror, registrationNumber, size, startUp, status, inOrder(), actions, version);
    }

    private PartnerState state() {
        return new PartnerState(id, name, kind, country, ror, size, startUp, status, inOrder(), List.of(id));
    }

    private List<ParticipationView> inOrder() {
        return participations.stream()
                .sorted(Comparator.comparing(Participation::from).thenComparing(Participation::programmeId))
                .map(ParticipationView::of)
                .toList();
    }
}
