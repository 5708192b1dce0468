package org.jambatan.mou.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What an agency runs and partners take part in; it takes newcomers in while it is open. */
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

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Closure closure;

    private String[] welcomes = {};

    @JdbcTypeCode(SqlTypes.JSON)
    private ProgrammePage page = ProgrammePage.EMPTY;

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
        programme.sector = input.sector();
        programme.opensOn = input.opensOn();
        programme.timeZone = (input.timeZone() == null ? home : input.timeZone()).name();
        programme.status = ProgrammeStatus.OPEN;
        programme.say(input.content());
        return programme;
    }

    ProgrammeOpened opened() {
        return new ProgrammeOpened(state(), ++version);
    }

    private void say(ReviseProgramme content) {
        name = content.name();
        description = content.description();
        welcomes = content.welcomes().stream().map(Enum::name).toArray(String[]::new);
        page = content.page();
    }

    /** What of it can be edited, as it stands. */
    ReviseProgramme editable() {
        return new ReviseProgramme(
                name, description, welcomes(), page.sizes(), page.services(), page.support(), page.call());
    }

    /** Its page says something else from now on; nothing has happened if it says the same. */
    Optional<ProgrammeRevised> revise(ReviseProgramme input) {
        if (input.equals(editable())) {
            return Optional.empty();
        }
        say(input);
        return Optional.of(new ProgrammeRevised(state(), ++version));
    }

    /** Takes nobody in from now on. Who takes part still does. */
    ProgrammeClosed close(@Nullable String reason, Instant now) {
        become(ProgrammeStatus.CLOSED);
        closure = new Closure(now, reason);
        return new ProgrammeClosed(state(), ++version);
    }

    ProgrammeReopened reopen() {
        become(ProgrammeStatus.OPEN);
        closure = null;
        return new ProgrammeReopened(state(), ++version);
    }

    private void become(ProgrammeStatus next) {
        if (!status.mayBecome(next)) {
            throw Answer.illegalInState(status, ownActions());
        }
        status = next;
    }

    /** What its agency's officers may do now, by paths below it. */
    List<String> ownActions() {
        return List.of("revision", "terms", "appointments", isOpen() ? "closing" : "reopening");
    }

    boolean isOpen() {
        return status == ProgrammeStatus.OPEN;
    }

    UUID agency() {
        return agencyId;
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
        var call = page.call();
        return new ProgrammeState(
                id,
                name,
                description,
                sector,
                status,
                closure,
                new RunningAgency(agencyId),
                welcomes(),
                page.sizes(),
                page.services(),
                page.support(),
                call == null ? null : new CallTold(call.opens(), call.closes()),
                terms.versions(),
                List.of(agencyId));
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

    Optional<TermsVersion> termsInForceAt(Instant now) {
        return terms.inForceOn(new Zone(timeZone).dayAt(now));
    }

    Optional<OfferedSupport> support() {
        return Optional.ofNullable(page.support()).map(ProjectSupport::offered);
    }

    ProgrammeCard card(Instant now) {
        var zone = new Zone(timeZone);
        var call = page.call();
        var takesApplications = isOpen() && (call == null || call.stateOn(zone.dayAt(now)) == CallState.OPEN);
        return new ProgrammeCard(
                id, name, agencyId, sector, zone, opensOn, welcomes(), page.sizes(), isOpen(), takesApplications);
    }

    /** @param isInside whether a call that is not open is shown */
    ProgrammeView view(Instant now, boolean isInside, List<String> actions) {
        var today = new Zone(timeZone).dayAt(now);
        return new ProgrammeView(
                id,
                name,
                sector,
                description,
                opensOn,
                timeZone,
                status,
                closure,
                new RunningAgency(agencyId),
                welcomes(),
                page.sizes(),
                page.services(),
                page.support(),
                Optional.ofNullable(page.call())
                        .map(call -> call.viewOn(today))
                        .filter(call -> isInside || (isOpen() && call.state() == CallState.OPEN))
                        .orElse(null),
                terms.inForceOn(today).orElse(null),
                actions,
                version);
    }
}
