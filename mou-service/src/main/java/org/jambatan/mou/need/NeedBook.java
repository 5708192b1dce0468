package org.jambatan.mou.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where other features look needs up. */
@ApplicationScoped
public class NeedBook {

    private final Needs needs;
    private final Onlookers onlookers;

    NeedBook(Needs needs, Onlookers onlookers) {
        this.needs = needs;
        this.onlookers = onlookers;
    }

    public Optional<NeedCard> find(UUID id) {
        return needs.findByIdOptional(id).map(Need::card);
    }

    /** The need, where the caller sees it at all; 404 otherwise. */
    public NeedCard seen(UUID id) {
        return needs.seenBy(onlookers.caller(), id).card();
    }

    /** Whether the caller sees all of a need that it sees, what each institution says included. */
    public boolean isOpenToCaller(UUID id) {
        var caller = onlookers.caller();
        return needs.findByIdOptional(id).filter(need -> need.isOpenTo(caller)).isPresent();
    }

    /**
     * For counting, in a transaction that changes nothing: the needs stated in that time in a programme, in all an
     * agency runs, or in all there are; in the order of their ids, as many as {@code limit} of those behind
     * {@code after}.
     */
    public List<NeedFacts> facts(
            Optional<UUID> programme, Optional<UUID> agency, Stretch stretch, @Nullable UUID after, int limit) {
        var facts = needs.anyonesStated(programme, agency, stretch, after, limit).stream()
                .map(Need::facts)
                .toList();
        needs.forget();
        return facts;
    }

    /** In a command: the need stays as it is until the transaction ends; 404 unless it was sent to the caller's institution. */
    public NeedCard lockedForInstitution(UUID id) {
        return needs.lockedForInstitution(onlookers.caller(), id).card();
    }

    /** In a command: the same for whoever stated it. */
    public NeedCard lockedForPartner(UUID id) {
        return needs.lockedForPartner(onlookers.caller(), id).card();
    }
}
