package org.jambatan.mou.result;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.incubation.NamedReaders;
import org.jspecify.annotations.Nullable;

/** What is kept of a result, and who sees it. Its verbs stand in {@link Result}. */
@MappedSuperclass
abstract class ResultRecord {

    @Id
    UUID id;

    UUID ownerId;
    UUID parkId;

    @Enumerated(EnumType.STRING)
    ResultStatus status;

    @Enumerated(EnumType.STRING)
    Confidentiality confidentiality;

    String[] sectors;
    String[] sought;

    @JdbcTypeCode(SqlTypes.JSON)
    ResultContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    NamedReaders readers;

    UUID[] readerIds;

    @Nullable
    UUID licenseeId;

    Instant recordedAt;
    long version;

    @Version
    long lock;

    /** All of it: its owner, the park, whom the owner named, a licensee, and where it is released, every confirmed partner. */
    boolean isReadBy(Beholder beholder) {
        return beholder.isAuditor()
                || ownerId.equals(beholder.partner())
                || parkId.equals(beholder.partner())
                || beholder.parks().contains(parkId)
                || isNamed(beholder)
                || (licenseeId != null && licenseeId.equals(beholder.partner()))
                || (confidentiality == Confidentiality.PARTNERS && beholder.isConfirmed());
    }

    private boolean isNamed(Beholder beholder) {
        return beholder.partner() != null
                && List.of(readerIds).contains(beholder.partner())
                && readers.readsOn(beholder.partner(), beholder.today());
    }

    boolean isSeenBy(Beholder beholder) {
        return isReadBy(beholder) || (confidentiality == Confidentiality.ABSTRACT && beholder.isConfirmed());
    }

    boolean isOwnedBy(Beholder beholder) {
        return beholder.acts() && ownerId.equals(beholder.partner());
    }

    /** The park's own people, and accounts that manage its projects. */
    boolean isAssessedBy(Beholder beholder) {
        return (beholder.acts() && parkId.equals(beholder.partner()))
                || beholder.parks().contains(parkId);
    }

    /** Whether the caller sees who else reads it and what was said of it. */
    boolean isInsideOf(Beholder beholder) {
        return beholder.isAuditor()
                || ownerId.equals(beholder.partner())
                || parkId.equals(beholder.partner())
                || beholder.parks().contains(parkId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    List<String> actions(Beholder beholder) {
        var actions = new ArrayList<String>();
        if (isOwnedBy(beholder)) {
            actions.addAll(List.of("revision", "readers"));
        }
        if (isAssessedBy(beholder)) {
            actions.addAll(status.actions());
        } else if (isOwnedBy(beholder) && status.actions().contains("licence")) {
            actions.add("licence");
        }
        return actions;
    }
}
