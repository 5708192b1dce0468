package org.jambatan.mou.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Refused;
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

    private String[] welcomes = {};

    @JdbcTypeCode(SqlTypes.JSON)
    private TermsVersions terms = TermsVersions.NONE;

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
        programme.welcomes = input.welcomes() == null
                ? new String[0]
                : input.welcomes().stream().map(Enum::name).toArray(String[]::new);
        return programme;
    }

    ProgrammeOpened opened() {
        return new ProgrammeOpened(state(), ++version);
    }

    /** The next version of its terms, which begins today or later and not before the one before it. */
    ProgrammeTermsPublished publishTerms(@Nullable LocalDate wanted, Instant now) {
        var today = new Zone(timeZone).dayAt(now);
        var earliest = terms.latest()
                .map(TermsVersion::from)
                .filter(day -> day.isAfter(today))
                .orElse(today);
        var from = wanted == null ? earliest : wanted;
        if (from.isBefore(earliest)) {
            throw new Refused("terms", new TermsTooEarly(earliest));
        }
        terms = terms.and(new TermsVersion(terms.versions().size() + 1L, from));
        return new ProgrammeTermsPublished(state(), ++version);
    }

    private ProgrammeState state() {
        return new ProgrammeState(
                id, name, sector, status, new RunningAgency(agencyId), welcomes(), terms.versions(), List.of(agencyId));
    }

    private List<PartnerKind> welcomes() {
        return Stream.of(welcomes).map(PartnerKind::valueOf).toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    TermsVersions terms() {
        return terms;
    }

    ProgrammeCard card() {
        return new ProgrammeCard(id, name, agencyId, sector, new Zone(timeZone), opensOn, welcomes());
    }

    ProgrammeView view(Instant now, List<String> actions) {
        return new ProgrammeView(
                id,
                name,
                sector,
                description,
                opensOn,
                timeZone,
                status,
                new RunningAgency(agencyId),
                welcomes(),
                terms.inForceOn(new Zone(timeZone).dayAt(now)).orElse(null),
                actions,
                version);
    }
}
