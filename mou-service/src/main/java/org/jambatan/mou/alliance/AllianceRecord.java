package org.jambatan.mou.alliance;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What is kept of an alliance. Its verbs stand in {@link Alliance}. */
@MappedSuperclass
abstract class AllianceRecord {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    AllianceKind kind;

    @Enumerated(EnumType.STRING)
    AllianceStatus status;

    UUID partnerId;

    @Nullable
    UUID charterId;

    String timeZone;
    String[] sectors;
    String[] facets;

    @Nullable
    LocalDate unveiledOn;

    @Nullable
    LocalDate dissolvedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    AllianceContent content;

    Instant proposedAt;
    long version;

    @Version
    long lock;

    ReviseAlliance editable() {
        return new ReviseAlliance(
                content.name(),
                content.alsoCalled(),
                content.description(),
                charterId,
                content.seat(),
                List.of(sectors),
                Stream.of(facets).map(Facet::valueOf).toList(),
                content.organs(),
                content.purposes().stream()
                        .map(one -> new StatePurpose(one.id(), one.text()))
                        .toList());
    }

    boolean isPublic() {
        return unveiledOn != null;
    }

    LocalDate dayAt(Instant now) {
        return new Zone(timeZone).dayAt(now);
    }

    UUID id() {
        return id;
    }

    AllianceKind kind() {
        return kind;
    }

    AllianceStatus status() {
        return status;
    }

    UUID partnerId() {
        return partnerId;
    }

    Optional<UUID> charter() {
        return Optional.ofNullable(charterId);
    }

    Translated name() {
        return content.name();
    }

    Set<UUID> initiatives() {
        return AlliancePurpose.initiativesOf(content.purposes());
    }

    long version() {
        return version;
    }
}
