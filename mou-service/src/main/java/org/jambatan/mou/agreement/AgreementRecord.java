package org.jambatan.mou.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
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
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What is kept of an agreement. Its verbs stand in {@link Agreement}. */
@MappedSuperclass
abstract class AgreementRecord {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    AgreementType type;

    @JdbcTypeCode(SqlTypes.JSON)
    Translated title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Translated text;

    @Nullable
    UUID programmeId;

    @Nullable
    UUID agencyId;

    @Nullable
    UUID underId;

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @BatchSize(size = 200)
    List<Party> parties = new ArrayList<>();

    UUID draftedBy;
    Instant draftedAt;

    @Nullable
    LocalDate effectiveFrom;

    @Nullable
    LocalDate effectiveUntil;

    String timeZone;

    @JdbcTypeCode(SqlTypes.JSON)
    AgreementTerms terms = AgreementTerms.NONE;

    int revision;

    @Enumerated(EnumType.STRING)
    RevisionState revisionState;

    @Nullable
    UUID submittedBy;

    @Nullable
    String reviewNote;

    String contentHash;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("id")
    @BatchSize(size = 200)
    List<Signature> signatures = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    Instrument.All instruments = new Instrument.All(List.of());

    @Nullable
    LocalDate receivedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Translated ceremony;

    @Nullable
    Instant acknowledgedAt;

    @Enumerated(EnumType.STRING)
    Engagement engagementLevel = Engagement.DORMANT;

    long version;

    @Version
    long lock;

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Zone zone() {
        return new Zone(timeZone);
    }

    /** Those whose paper it is, in the order of their roles; members come later and are no part of the content. */
    List<Party> inOrder() {
        return parties.stream().sorted(Comparator.comparing(Party::role)).toList();
    }

    boolean isThe(PartyRole role, @Nullable UUID partner) {
        return parties.stream().anyMatch(party -> party.role() == role && party.concerns(partner));
    }

    UUID the(PartyRole role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::partnerId)
                .findFirst()
                .orElseThrow();
    }

    Optional<Party> partyOf(@Nullable UUID partner) {
        return parties.stream().filter(party -> party.concerns(partner)).findFirst();
    }

    boolean isExecuted() {
        return revisionState == RevisionState.EXECUTED;
    }

    boolean isAcknowledged() {
        return receivedOn != null;
    }

    /** Whether its content stands for good. */
    boolean isBinding() {
        return type == AgreementType.LOC ? isAcknowledged() : isExecuted();
    }

    /** What was signed on the current revision; earlier signatures were given to another content. */
    Signing signing() {
        return new Signing(
                signatures.stream().filter(given -> given.isOn(revision)).toList(), parties, terms.wantsAttestation());
    }

    boolean isSeenBy(Reader reader) {
        return reader.isAuditor()
                || partyOf(reader.partner()).isPresent()
                || (reader.isOfficer() && agencyId != null && agencyId.equals(reader.partner()));
    }

    Optional<SignatureView> signature(UUID wanted) {
        return signatures().stream().filter(given -> given.id().equals(wanted)).findFirst();
    }

    /** Every signature ever given, oldest first. */
    List<SignatureView> signatures() {
        return signatures.stream().map(given -> given.view(id, revision)).toList();
    }

    Timeline timeline() {
        return history().timeline();
    }

    LegalState legalStateOn(LocalDate day) {
        return history().on(day).orElse(LegalState.PROPOSED);
    }

    LegalHistory history() {
        return new LegalHistory(signedHistory(), effectiveUntil, instruments.all());
    }

    private Timeline signedHistory() {
        return Timeline.beginning(LegalState.PROPOSED, zone().dayAt(draftedAt))
                .then(LegalState.PARTLY_SIGNED, signing().begunOn())
                .then(LegalState.EXECUTED, signing().executedOn())
                .then(LegalState.IN_FORCE, bindsFrom().map(this::inForceFrom));
    }

    /** The day from which nothing more is needed: a letter's receipt, a charter's quorum, the last signature. */
    private Optional<LocalDate> bindsFrom() {
        return switch (type) {
            case LOC -> Optional.ofNullable(receivedOn);
            case MOU, STRATEGIC_COOPERATION, INVESTMENT_LOI -> signing().executedOn();
            case ALLIANCE_CHARTER -> signing().quorateOn(terms.quorum());
        };
    }

    /** From the day agreed on, but nothing binds before it was received or signed by all. */
    LocalDate inForceFrom(LocalDate bound) {
        return effectiveFrom == null || effectiveFrom.isBefore(bound) ? bound : effectiveFrom;
    }
}
