package org.jambatan.mou.entry;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who reads the entries of one competition, and which of those that are neither theirs nor run by them. */
record Reader(Entrant entrant, boolean readsAll, Set<UUID> shown) {

    Optional<Audience> audienceOf(Entry entry) {
        if (entry.isOf(entrant)) {
            return Optional.of(Audience.ENTRANT);
        }
        if (!entry.wasSubmitted()) {
            return Optional.empty();
        }
        if (readsAll) {
            return Optional.of(Audience.ORGANISER);
        }
        return shown.contains(entry.id()) ? Optional.of(Audience.JUDGE) : Optional.empty();
    }
}
