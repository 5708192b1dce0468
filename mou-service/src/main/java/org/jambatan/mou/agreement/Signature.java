package org.jambatan.mou.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A name put to one revision of an agreement; it never changes. */
@Entity
class Signature {

    @Id
    private UUID id;

    private int revision;
    private String contentHash;
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private SignatureRole role;

    @JdbcTypeCode(SqlTypes.JSON)
    private Translated office;

    @Enumerated(EnumType.STRING)
    private SignatureMethod method;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated place;

    private LocalDate signedOn;
    private String recordedBy;
    private Instant recordedAt;

    protected Signature() {}

    Signature(UUID id, SignAgreement input, Signer signer, int revision, String contentHash, Instant now) {
        this.id = id;
        this.revision = revision;
        this.contentHash = contentHash;
        this.partnerId = signer.partner();
        this.role = input.role();
        this.office = input.office();
        this.method = input.method();
        this.place = input.place();
        this.signedOn = input.signedOn();
        this.recordedBy = signer.account();
        this.recordedAt = now;
    }

    /** For whom a signature is recorded, and by which account. */
    record Signer(UUID partner, String account) {}

    UUID id() {
        return id;
    }

    boolean isOn(int someRevision) {
        return revision == someRevision;
    }

    SignatureRole role() {
        return role;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    SignatureView view(UUID agreement, int currentRevision) {
        return new SignatureView(
                id,
                agreement,
                revision,
                revision != currentRevision,
                partnerId,
                role,
                office,
                method,
                place,
                signedOn,
                contentHash,
                recordedBy,
                recordedAt,
                1);
    }
}
