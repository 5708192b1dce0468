package org.jambatan.mou.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.event.Outbox;

/** Where judging and awards look entries up; they have shown the caller the competition before. */
@ApplicationScoped
public class EntryBook {

    private final Entries entries;
    private final Outbox outbox;
    private final Caller caller;

    EntryBook(Entries entries, Outbox outbox, Caller caller) {
        this.entries = entries;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Admitted and not withdrawn, in the order they were entered. */
    public List<EntryCard> admitted(UUID competition) {
        return entries.anyonesIn(competition, EntryStatus.ADMITTED).stream()
                .map(Entry::card)
                .toList();
    }

    /** How many have been submitted and are neither admitted nor declined. */
    public long unscreened(UUID competition) {
        return entries.count("competitionId = ?1 and status = ?2", competition, EntryStatus.SUBMITTED);
    }

    /** Those that have been submitted, of whatever status; in the order they were entered. */
    public List<EntryCard> find(UUID competition, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entries
                        .list(
                                "competitionId = ?1 and id in ?2 and submittedAt is not null order by id",
                                competition,
                                ids)
                        .stream()
                        .map(Entry::card)
                        .toList();
    }

    /** An entry of the caller's own. */
    public Optional<EntryCard> own(UUID competition, UUID id) {
        var entrant = Entrant.of(caller);
        return entries.findByIdOptional(id)
                .filter(entry -> entry.competitionId().equals(competition) && entry.wasSubmitted())
                .filter(entry -> entry.isOf(entrant))
                .map(Entry::card);
    }

    /** At the release each entrant hears how far the entry came. */
    public void conclude(CompetitionCard competition, Map<UUID, Integer> reached) {
        entries.anyonesLocked(competition.id(), reached.keySet())
                .forEach(entry ->
                        outbox.publish(entry.conclude(Objects.requireNonNull(reached.get(entry.id())), competition)));
    }
}
