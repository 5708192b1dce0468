package org.jambatan.mou.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.agreement.Signature.Signer;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** A paper between partners. So far letters: the issuer signs, the recipient acknowledges. */
@Entity
class Agreement {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AgreementType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private Translated title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated text;

    private UUID programmeId;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @BatchSize(size = 200)
    private List<Party> parties = new ArrayList<>();

    private UUID draftedBy;
    private Instant draftedAt;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveUntil;
    private String timeZone;
    private int revision;

    @Enumerated(EnumType.STRING)
    private RevisionState revisionState;

    private String contentHash;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<Signature> signatures = new ArrayList<>();

    private @Nullable LocalDate receivedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated ceremony;

    private @Nullable Instant acknowledgedAt;

    private long version;

    @Version
    private long lock;

    protected Agreement() {}

    static Agreement draft(UUID id, DraftAgreement input, UUID drafter, Zone zone, Instant now) {
        var agreement = new Agreement();
        agreement.id = id;
        agreement.type = input.type();
        agreement.programmeId = input.programmeId();
        agreement.parties = new ArrayList<>(input.parties());
        agreement.draftedBy = drafter;
        agreement.draftedAt = now;
        agreement.take(
                new ReviseAgreement(input.title(), input.text(), input.effectiveFrom(), input.effectiveUntil(), zone));
        return agreement;
    }

    AgreementDrafted drafted(Instant now) {
        return new AgreementDrafted(state(now), draftedBy, ++version);
    }

    /** An edit makes a new revision, on which nobody has signed. One that changes nothing makes none. */
    Optional<AgreementDrafted> revise(ReviseAgreement input, Reader reader, Instant now) {
        Refused.ifAny(
                "revision",
                isThe(PartyRole.ISSUER, reader.partner()) ? List.of() : List.of(new WhyNotDrafted.NotTheIssuer()));
        if (isAcknowledged()) {
            throw illegal(reader, now);
        }
        if (input.equals(editable())) {
            return Optional.empty();
        }
        take(input);
        return Optional.of(drafted(now));
    }

    private void take(ReviseAgreement input) {
        title = input.title();
        text = input.text();
        effectiveFrom = input.effectiveFrom();
        effectiveUntil = input.effectiveUntil();
        timeZone = input.timeZone().name();
        revision++;
        revisionState = RevisionState.DRAFT;
        contentHash = new AgreementContent(
                        type, title, text, programmeId, inOrder(), effectiveFrom, effectiveUntil, timeZone)
                .hash();
    }

    ReviseAgreement editable() {
        return new ReviseAgreement(title, text, effectiveFrom, effectiveUntil, new Zone(timeZone));
    }

    AgreementSigned sign(UUID signature, SignAgreement input, Signer signer, Instant now) {
        Refused.ifAny(
                "signature",
                WhyNotSigned.refusalsOf(
                        input, roleOf(signer.partner()), signing().isDone(), zone().dayAt(now)));
        if (input.contentHash() != null && !input.contentHash().equals(contentHash)) {
            throw Answer.conflict("content-changed", "The agreement's content is not the one with this contentHash.");
        }
        signatures.add(new Signature(signature, input, signer, revision, contentHash, now));
        if (revisionState.mayBecome(RevisionState.OUT_FOR_SIGNATURE)) {
            revisionState = RevisionState.OUT_FOR_SIGNATURE;
        }
        if (signing().isDone() && revisionState.mayBecome(RevisionState.EXECUTED)) {
            revisionState = RevisionState.EXECUTED;
        }
        return new AgreementSigned(state(now), draftedBy, ++version);
    }

    AgreementAcknowledged acknowledge(AcknowledgeAgreement input, Reader reader, Instant now) {
        if (!isThe(PartyRole.RECIPIENT, reader.partner())) {
            throw new Refused("acknowledgement", new WhyNotAcknowledged.NotTheRecipient());
        }
        if (!isExecuted() || isAcknowledged()) {
            throw illegal(reader, now);
        }
        Refused.ifAny(
                "acknowledgement",
                WhyNotAcknowledged.refusalsOf(input, signing().executedOn(), effectiveUntil, zone().dayAt(now)));
        receivedOn = input.receivedOn();
        ceremony = input.ceremony();
        acknowledgedAt = now;
        return new AgreementAcknowledged(state(now), draftedBy, ++version);
    }

    /** What it is on which days; each instrument counts from the day it was executed. */
    Timeline timeline() {
        var days = Timeline.beginning(LegalState.PROPOSED, zone().dayAt(draftedAt))
                .then(LegalState.PARTLY_SIGNED, signing().begunOn())
                .then(LegalState.EXECUTED, signing().executedOn());
        return receivedOn == null
                ? days
                : days.then(LegalState.IN_FORCE, Optional.of(inForceFrom(receivedOn)))
                        .then(
                                LegalState.EXPIRED,
                                Optional.ofNullable(effectiveUntil).map(last -> last.plusDays(1)));
    }

    /** From the day agreed on, but nothing binds before it was received. */
    LocalDate inForceFrom(LocalDate received) {
        return effectiveFrom == null || effectiveFrom.isBefore(received) ? received : effectiveFrom;
    }

    LegalState legalStateOn(LocalDate day) {
        return timeline().on(day).orElse(LegalState.PROPOSED);
    }

    private Zone zone() {
        return new Zone(timeZone);
    }

    /** What was signed on the current revision; earlier signatures were given to another content. */
    private Signing signing() {
        return new Signing(
                signatures.stream().filter(given -> given.isOn(revision)).toList());
    }

    boolean isThe(PartyRole role, @Nullable UUID partner) {
        return the(role).equals(partner);
    }

    private Optional<PartyRole> roleOf(UUID partner) {
        return parties.stream()
                .filter(party -> party.partnerId().equals(partner))
                .map(Party::role)
                .findFirst();
    }

    private RuntimeException illegal(Reader reader, Instant now) {
        return Answer.illegalInState(legalStateOn(zone().dayAt(now)), reader.actionsOn(this));
    }

    boolean isSeenBy(Reader reader) {
        return reader.isAuditor()
                || parties.stream().anyMatch(party -> party.partnerId().equals(reader.partner()));
    }

    boolean isExecuted() {
        return revisionState == RevisionState.EXECUTED;
    }

    boolean isAcknowledged() {
        return receivedOn != null;
    }

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID the(PartyRole role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::partnerId)
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    LocalDate effectiveUntil() {
        return effectiveUntil;
    }

    long version() {
        return version;
    }

    Optional<SignatureView> signature(UUID wanted) {
        return signatures().stream().filter(given -> given.id().equals(wanted)).findFirst();
    }

    /** Every signature ever given, oldest first. */
    List<SignatureView> signatures() {
        return signatures.stream().map(given -> given.view(id, revision)).toList();
    }

    AgreementView view(Reader reader, Instant now) {
        return viewOn(zone().dayAt(now), reader);
    }

    AgreementView viewOn(LocalDate day, Reader reader) {
        return new AgreementView(
                id,
                type,
                title,
                text,
                programmeId,
                inOrder(),
                effectiveFrom,
                effectiveUntil,
                timeZone,
                revision,
                revisionState,
                legalStateOn(day),
                contentHash,
                signing().given().stream()
                        .map(given -> given.view(id, revision))
                        .toList(),
                receivedOn,
                ceremony,
                draftedAt,
                acknowledgedAt,
                reader.actionsOn(this),
                version);
    }

    private AgreementState state(Instant now) {
        return AgreementState.of(viewOn(zone().dayAt(now), Reader.NOBODY));
    }

    private List<Party> inOrder() {
        return parties.stream().sorted(Comparator.comparing(Party::role)).toList();
    }
}
