package org.jambatan.mou.partner;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    private UUID[] knownTo = {};

    @Embedded
    private @Nullable Suspension suspension;

    @JdbcTypeCode(SqlTypes.JSON)
    private AcceptedTerms acceptedTerms = AcceptedTerms.NONE;

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

    /** A prospect is confirmed once, the first agency from the beginning. */
    PartnerConfirmed confirmed() {
        return new PartnerConfirmed(state(), ++version);
    }

    /**
     * An agency admits the partner to its programme. A prospect that is no institution becomes confirmed by it; an
     * institution is confirmed by its letter alone.
     *
     * @param others what the programme has against it
     */
    List<PartnerEvent> admit(Participation to, Verification verification, List<? extends Refusal> others) {
        if (status.isAway()) {
            throw Answer.illegalInState(status, List.of());
        }
        var refusals = new ArrayList<Refusal>(refusalsOf(to));
        if (kind == PartnerKind.COMPANY && size == null && verification.size() == null) {
            refusals.add(new SizeNotVerified());
        }
        refusals.addAll(others);
        Refused.ifAny("admission", refusals);
        size = verification.size() == null ? size : verification.size();
        startUp = verification.startUp() == null ? startUp : verification.startUp();
        return takePart(to);
    }

    /** Why it could not be admitted, whatever its size is found to be. */
    List<Refusal> refusalsOf(Participation to) {
        var refusals = new ArrayList<Refusal>();
        if (status == PartnerStatus.PROSPECT && kind.isInstitution()) {
            refusals.add(new NeedsLetterOfConfirmation());
        }
        if (parts().leaveNothingTo(to)) {
            refusals.add(new AlreadyAdmitted());
        }
        return refusals;
    }

    /** The partner's letter was acknowledged: that confirms a prospect and lets it take part. */
    List<PartnerEvent> acknowledged(Participation in) {
        if (status == PartnerStatus.LEFT) {
            throw Answer.illegalInState(status, List.of());
        }
        return takePart(in);
    }

    private List<PartnerEvent> takePart(Participation in) {
        var events = new ArrayList<PartnerEvent>();
        if (status == PartnerStatus.PROSPECT) {
            status = PartnerStatus.CONFIRMED;
            events.add(confirmed());
        }
        if (parts().add(in)) {
            events.add(new PartnerJoinedProgramme(state(), ++version));
        }
        return events;
    }

    Participations parts() {
        return new Participations(participations);
    }

    /** Somebody of it came, changed or went; who, the data say. */
    PartnerPeopleChanged peopleChanged(String name, Object who) {
        return new PartnerPeopleChanged(name, who, state(), ++version);
    }

    /** For a while it neither publishes nor books nor orders; what was agreed before stands. */
    PartnerEvent suspend(Suspension by) {
        become(PartnerStatus.SUSPENDED);
        suspension = by;
        return new PartnerSuspended(state().because(by.reason()), ++version);
    }

    PartnerEvent resume(@Nullable String reason) {
        if (status != PartnerStatus.SUSPENDED) {
            throw Answer.illegalInState(status, List.of());
        }
        status = PartnerStatus.CONFIRMED;
        suspension = null;
        return new PartnerResumed(state().because(reason), ++version);
    }

    /** For good: whatever it takes part in ends with this day. */
    PartnerEvent leave(LocalDate lastDay, @Nullable String reason) {
        become(PartnerStatus.LEFT);
        suspension = null;
        parts().endOn(lastDay);
        return new PartnerLeft(state().because(reason), ++version);
    }

    /** Its part in one programme ends with this day; 404 where there is none that could end. */
    PartnerEvent leaveProgramme(UUID programme, LocalDate lastDay, @Nullable String reason) {
        if (!programmesFrom(lastDay.plusDays(1), null).contains(programme)) {
            throw Answer.notFound();
        }
        parts().endOn(lastDay, programme);
        return new PartnerLeftProgramme(state().of(programme).because(reason), ++version);
    }

    /** Its signatory has accepted this version of a programme's terms of access. */
    PartnerEvent acceptTerms(UUID programme, long number) {
        acceptedTerms = acceptedTerms.and(programme, number);
        return new PartnerAcceptedTerms(state().of(programme), ++version);
    }

    private void become(PartnerStatus next) {
        if (!status.mayBecome(next)) {
            throw Answer.illegalInState(status, List.of());
        }
        status = next;
    }

    /** An agency it has applied to may look at it. */
    void becomeKnownTo(UUID agency) {
        knownTo =
                Stream.concat(Stream.of(knownTo), Stream.of(agency)).distinct().toArray(UUID[]::new);
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

    boolean isKnownTo(UUID agency) {
        return Arrays.asList(knownTo).contains(agency);
    }

    /** Whether this agency's officers answer for it: they typed it in, or it takes part in a programme of theirs. */
    boolean isInTheCareOf(UUID agency, LocalDate today) {
        return !agency.equals(id)
                && (isProposedBy(agency) || !programmesFrom(today, agency).isEmpty());
    }

    boolean isSuspendedBy(UUID agency) {
        return suspension != null && suspension.by().equals(agency);
    }

    PartnerStatus status() {
        return status;
    }

    /** Programmes of which it is, or will be, a part; only those of this agency, where one is named. */
    List<UUID> programmesFrom(LocalDate today, @Nullable UUID agency) {
        return parts().from(today, agency);
    }

    boolean takesPartWith(UUID agency) {
        return parts().agencies().contains(agency);
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
        return PartnerView.ofPublic(card(), country, ror, inOrder(), actions, version);
    }

    PartnerView view(List<String> actions) {
        return publicProfile(actions).with(registrationNumber, size, startUp, suspension);
    }

    RevisePartner editable(Profile said) {
        return said.editable(name, new Country(country), ror == null ? null : new Ror(ror), registrationNumber);
    }

    PartnerEvent revise(RevisePartner input) {
        name = input.name();
        country = input.country().code();
        ror = input.ror() == null ? null : input.ror().url();
        registrationNumber = input.registrationNumber();
        return new PartnerRevised(state(), ++version);
    }

    private PartnerState state() {
        var agencies = parts().agencies();
        return new PartnerState(
                id, name, kind, country, ror, size, startUp, status, inOrder(), agencies, List.of(id), null, null);
    }

    private List<ParticipationView> inOrder() {
        return parts().inOrder(acceptedTerms);
    }
}
