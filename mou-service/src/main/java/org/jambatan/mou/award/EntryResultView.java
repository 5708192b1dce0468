package org.jambatan.mou.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An entrant's own result; {@code rank} where the entry was ranked, with the mark. No sheet and no judge. */
record EntryResultView(UUID entryId, List<OwnRound> rounds, List<AwardView> awards) {

    /** One round the entry was in. */
    record OwnRound(
            int number,
            Translated name,
            @Nullable Integer rank,
            @Nullable BigDecimal mean,
            boolean advanced) {}
}
