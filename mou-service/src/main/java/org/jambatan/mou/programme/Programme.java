package org.jambatan.mou.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** What an agency runs and partners take part in. */
@Entity
class Programme {

    @Id
    private UUID id;

    private UUID agencyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Translated name;

    private String sector;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Translated description;

    private @Nullable LocalDate opensOn;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    private long version;

    @Version
    private long lock;

    protected Programme() {}

    static Programme open(UUID id, UUID agency, OpenProgramme input, Zone home) {
        var programme = new Programme();
        programme.id = id;
        programme.agencyId = agency;
        programme.name = input.name();
        programme.sector = input.sector();
        programme.description = input.description();
        programme.opensOn = input.opensOn();
        programme.timeZone = (input.timeZone() == null ? home : input.timeZone()).name();
        programme.status = ProgrammeStatus.OPEN;
        return programme;
    }

    ProgrammeOpened opened() {
        return new ProgrammeOpened(
                new ProgrammeState(id, name, sector, status, new RunningAgency(agencyId), List.of(agencyId)),
                ++version);
    }

    UUID id() {
        return id;
    }

    ProgrammeCard card() {
        return new ProgrammeCard(id, agencyId, new Zone(timeZone), opensOn);
    }

    /** An open programme has no commands of its own yet; admission is a command on the partner. */
    ProgrammeView view() {
        return new ProgrammeView(
                id,
                name,
                sector,
                description,
                opensOn,
                timeZone,
                status,
                new RunningAgency(agencyId),
                List.of(),
                version);
    }
}
