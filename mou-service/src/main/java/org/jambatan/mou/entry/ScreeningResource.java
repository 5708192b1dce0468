package org.jambatan.mou.entry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.mou.competition.CompetitionBook;
import org.jambatan.mou.competition.CompetitionStatus;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.command.Editing;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

@Path("/api/v1/competitions/{id}/screening")
@RunOnVirtualThread
class ScreeningResource {

    private final Entries entries;
    private final CompetitionBook competitions;
    private final Editing editing;

    ScreeningResource(Entries entries, CompetitionBook competitions, Editing editing) {
        this.entries = entries;
        this.competitions = competitions;
        this.editing = editing;
    }

    @POST
    @RolesAllowed("**")
    @Command("entry.screen")
    @Operation(summary = "Admit entries to the first round or decline them with a reason, many at once")
    public Screened screen(@PathParam("id") UUID id, @NotNull @Valid ScreenEntries input) {
        var competition = competitions.run(id);
        if (!competition.isIn(CompetitionStatus.OPEN, CompetitionStatus.SCREENING)) {
            throw Answer.illegalInState(competition.status(), List.of());
        }
        var wanted = input.decisions().stream().map(Screening::entryId).toList();
        var found = entries.anyonesLocked(id, wanted).stream().collect(Collectors.toMap(Entry::id, entry -> entry));
        Refused.ifAny("screening", faultsOf(input, found));
        input.decisions()
                .forEach(decision -> Objects.requireNonNull(found.get(decision.entryId()))
                        .screen(decision.admitted(), decision.reason(), competition)
                        .ifPresent(editing::publish));
        entries.flush();
        return new Screened(
                count(id, EntryStatus.SUBMITTED), count(id, EntryStatus.ADMITTED), count(id, EntryStatus.DECLINED));
    }

    private static List<Refusal> faultsOf(ScreenEntries input, Map<UUID, Entry> found) {
        var faults = new ArrayList<Refusal>();
        var named = new HashSet<UUID>();
        for (var decision : input.decisions()) {
            var entry = found.get(decision.entryId());
            if (!named.add(decision.entryId())) {
                faults.add(WhyNotEntered.ENTRY_TWICE.of(decision.entryId()));
            } else if (entry == null) {
                faults.add(WhyNotEntered.ENTRY_UNKNOWN.of(decision.entryId()));
            } else if (!entry.mayBeScreened(decision.admitted())) {
                faults.add(WhyNotEntered.NOT_TO_BE_SCREENED.of(decision.entryId()));
            }
            if (!decision.admitted() && decision.reason() == null) {
                faults.add(WhyNotEntered.REASON_REQUIRED.of(decision.entryId()));
            }
        }
        return faults;
    }

    private long count(UUID competition, EntryStatus status) {
        return entries.count("competitionId = ?1 and status = ?2", competition, status);
    }
}
