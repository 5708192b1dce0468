package org.jambatan.mou.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.programme.TermsVersion;

/** One version of a programme's terms of access; it never changes. */
@Entity
@Immutable
class TermsOfAccess {

    @Id
    private UUID id;

    private UUID programmeId;
    private long number;

    @JdbcTypeCode(SqlTypes.JSON)
    private TermsText text;

    private LocalDate effectiveFrom;
    private String contentHash;
    private Instant publishedAt;

    protected TermsOfAccess() {}

    TermsOfAccess(UUID id, UUID programme, TermsVersion version, TermsText text, Instant now) {
        this.id = id;
        this.programmeId = programme;
        this.number = version.version();
        this.text = text;
        this.effectiveFrom = version.from();
        this.contentHash = new TermsContent(programme, number, text, effectiveFrom).hash();
        this.publishedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    long number() {
        return number;
    }

    String contentHash() {
        return contentHash;
    }

    TermsView view(boolean inForce, List<String> actions) {
        return new TermsView(id, programmeId, number, text, effectiveFrom, inForce, contentHash, publishedAt, actions);
    }
}
