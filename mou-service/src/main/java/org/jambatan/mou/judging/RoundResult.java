package org.jambatan.mou.judging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** What a round has come to: its frozen list, empty before it has advanced. */
public record RoundResult(int number, Translated name, boolean advanced, List<UUID> field, List<RankedEntry> list) {

    public Optional<RankedEntry> of(UUID entry) {
        return list.stream().filter(one -> one.entryId().equals(entry)).findFirst();
    }
}
