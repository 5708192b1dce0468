package org.jambatan.mou.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an account accepted a version of the terms for its partner, and when; it never changes. */
@Entity
@Immutable
class TermsAcceptance {

    @Id
    private UUID id;

    private UUID programmeId;
    private long number;
    private UUID partnerId;
    private String contentHash;
    private String account;
    private Instant acceptedAt;

    protected TermsAcceptance() {}

    TermsAcceptance(UUID id, TermsOfAccess terms, UUID partner, String account, Instant now) {
        this.id = id;
        this.programmeId = terms.programmeId();
        this.number = terms.number();
        this.partnerId = partner;
        this.contentHash = terms.contentHash();
        this.account = account;
        this.acceptedAt = now;
    }

    UUID id() {
        return id;
    }

    boolean isOf(TermsOfAccess terms) {
        return programmeId.equals(terms.programmeId()) && number == terms.number();
    }

    UUID partnerId() {
        return partnerId;
    }

    AcceptanceView view() {
        return new AcceptanceView(id, programmeId, number, partnerId, contentHash, account, acceptedAt, List.of(), 1);
    }
}
