package org.jambatan.mou.incubation;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.appointment.Capacity;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What is kept of a project, and who sees it. Its verbs stand in {@link IncubatedProject}. */
@MappedSuperclass
abstract class ProjectRecord {

    @Id
    UUID id;

    UUID parkId;
    UUID[] ownerIds;

    @Enumerated(EnumType.STRING)
    OriginType originType;

    @Nullable
    UUID originId;

    @JdbcTypeCode(SqlTypes.JSON)
    Translated title;

    String[] sectors;

    @Enumerated(EnumType.STRING)
    IncubationStage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    ProjectContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    NamedReaders readers;

    UUID[] readerIds;
    Instant recordedAt;
    long version;

    @Version
    long lock;

    boolean isSeenBy(Onlooker onlooker) {
        return onlooker.isAuditor()
                || parkId.equals(onlooker.partner())
                || isOwner(onlooker.partner())
                || onlooker.appointments().containsKey(id)
                || isReadBy(onlooker);
    }

    /** Its owners named the caller's partner, and have not taken that away. */
    boolean isReadBy(Onlooker onlooker) {
        return onlooker.partner() != null && reads(onlooker.partner(), onlooker.today());
    }

    boolean reads(UUID partner, LocalDate day) {
        return List.of(readerIds).contains(partner) && readers.readsOn(partner, day);
    }

    boolean isIncubatedBy(Onlooker onlooker) {
        return (onlooker.acts() && parkId.equals(onlooker.partner()))
                || onlooker.isAppointed(id, Capacity.INCUBATION_MANAGER);
    }

    boolean isOwnedBy(Onlooker onlooker) {
        return (onlooker.acts() && isOwner(onlooker.partner())) || onlooker.isAppointed(id, Capacity.OWNER);
    }

    boolean isActedOnBy(Onlooker onlooker) {
        return isIncubatedBy(onlooker) || isOwnedBy(onlooker);
    }

    /** Whether the caller sees who reads and who wants to invest: the two sides do, their appointees, and auditors. */
    boolean isInsideOf(Onlooker onlooker) {
        return onlooker.isAuditor()
                || parkId.equals(onlooker.partner())
                || isOwner(onlooker.partner())
                || onlooker.appointments().containsKey(id);
    }

    boolean isOwner(@Nullable UUID partner) {
        return partner != null && List.of(ownerIds).contains(partner);
    }

    UUID id() {
        return id;
    }

    UUID parkId() {
        return parkId;
    }

    List<UUID> ownerIds() {
        return List.of(ownerIds);
    }

    IncubationStage stage() {
        return stage;
    }

    long version() {
        return version;
    }
}
