package org.jambatan.mou.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.likeness.Claim;
import org.jambatan.mou.likeness.SimilarPartner;
import org.jambatan.mou.mail.EmailAddress;
import org.jambatan.mou.mail.Language;
import org.jambatan.mou.mail.Token;
import org.jambatan.mou.partner.Country;
import org.jambatan.mou.partner.Newcomer;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.partner.RegistrationNumber;
import org.jambatan.mou.partner.Ror;
import org.jambatan.mou.partner.ToldName;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Somebody has asked to take part. */
@Entity
class Registration {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Translated name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private String country;
    private @Nullable String ror;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RegistrationNumber> registrationNumbers = new ArrayList<>();

    private String givenName;
    private String familyName;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable UUID purposeId;
    private UUID agencyId;

    private byte[] tokenHash;
    private Instant registeredAt;
    private Instant expiresAt;
    private @Nullable Instant confirmedAt;
    private @Nullable UUID partnerId;

    private long version;

    @Version
    private long lock;

    protected Registration() {}

    /** @param agency whose officers look after it */
    static Registration of(UUID id, AskToJoin input, CameFor cameFor, UUID agency) {
        var registration = new Registration();
        registration.id = id;
        registration.name = input.name();
        registration.kind = input.kind();
        registration.country = input.country().code();
        registration.ror = input.ror() == null ? null : input.ror().url();
        registration.registrationNumbers = new ArrayList<>(input.numbers());
        registration.givenName = input.contact().givenName();
        registration.familyName = input.contact().familyName();
        registration.email = input.contact().email().text();
        registration.language = input.contact().language();
        registration.purpose = cameFor.type();
        registration.purposeId = cameFor.id();
        registration.agencyId = agency;
        return registration;
    }

    /** It waits until the link with this token is opened, or it is too late. */
    void awaitConfirmation(Token token, Instant now, Instant until) {
        tokenHash = token.hash();
        registeredAt = now;
        expiresAt = until;
        version++;
    }

    /** Whether this token is the one of its link; the right one alone is told what is wrong with it. */
    boolean knows(Token token) {
        return token.matches(tokenHash);
    }

    List<Refusal> whyNotConfirmed(Instant now) {
        return switch (stateAt(now)) {
            case CONFIRMED -> List.of(new WhyNotConfirmed.LinkUsed());
            case EXPIRED -> List.of(new WhyNotConfirmed.LinkExpired());
            case PENDING -> List.of();
        };
    }

    RegistrationConfirmed confirm(UUID partner, Instant now) {
        confirmedAt = now;
        partnerId = partner;
        return new RegistrationConfirmed(
                new RegistrationTold(
                        id,
                        partner,
                        ToldName.of(partner, kind, name),
                        kind,
                        country,
                        cameFor(),
                        new AskedAgency(agencyId),
                        registeredAt,
                        now,
                        purpose == Purpose.PROGRAMME && purposeId != null ? List.of(purposeId) : List.of(),
                        List.of(agencyId, partner)),
                ++version);
    }

    Newcomer newcomer() {
        var first = registrationNumbers.isEmpty()
                ? null
                : registrationNumbers.getFirst().number();
        return new Newcomer(name, kind, new Country(country), ror == null ? null : new Ror(ror), first);
    }

    Claim claim() {
        return new Claim(
                name,
                ror,
                registrationNumbers.stream().map(RegistrationNumber::number).toList());
    }

    ContactPerson contact() {
        return new ContactPerson(givenName, familyName, new EmailAddress(email), language);
    }

    private CameFor cameFor() {
        return new CameFor(purpose, purposeId);
    }

    UUID id() {
        return id;
    }

    UUID agency() {
        return agencyId;
    }

    PartnerKind kind() {
        return kind;
    }

    @Nullable
    UUID partner() {
        return partnerId;
    }

    RegistrationState stateAt(Instant now) {
        if (confirmedAt != null) {
            return RegistrationState.CONFIRMED;
        }
        return now.isBefore(expiresAt) ? RegistrationState.PENDING : RegistrationState.EXPIRED;
    }

    ConfirmedView confirmed() {
        return new ConfirmedView(id, RegistrationState.CONFIRMED, partnerId, version);
    }

    /** As officers see it; its only command is the newcomer's. */
    RegistrationView view(@Nullable List<SimilarPartner> similar, Instant now) {
        return new RegistrationView(
                id,
                name,
                kind,
                country,
                ror,
                List.copyOf(registrationNumbers),
                contact(),
                cameFor(),
                stateAt(now),
                registeredAt,
                expiresAt,
                confirmedAt,
                partnerId,
                similar,
                List.of(),
                version);
    }
}
