package org.jambatan.mou.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated organisation;

    @Enumerated(EnumType.STRING)
    private SignatureMethod method;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated place;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated ceremony;

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
        this.organisation = input.organisation();
        this.method = input.method();
        this.place = input.place();
        this.ceremony = input.ceremony();
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

    boolean isOf(UUID partner) {
        return partnerId.equals(partner);
    }

    /** Whether the same office of the same house is named, in any language. */
    boolean isByTheHolderOf(SignAgreement other, UUID partner) {
        var isOfTheHouse = (organisation == null && other.organisation() == null)
                ? isOf(partner)
                : organisation != null && other.organisation() != null && names(organisation, other.organisation());
        return isOfTheHouse && names(office, other.office());
    }

    private static boolean names(Translated one, Translated another) {
        return same(one.en(), another.en()) || same(one.ms(), another.ms()) || same(one.zh(), another.zh());
    }

    private static boolean same(@Nullable String one, @Nullable String another) {
        return one != null && another != null && one.strip().equalsIgnoreCase(another.strip());
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
                organisation,
                method,
                place,
                ceremony,
                signedOn,
                contentHash,
                recordedBy,
                recordedAt,
                List.of(),
                1);
    }
}
