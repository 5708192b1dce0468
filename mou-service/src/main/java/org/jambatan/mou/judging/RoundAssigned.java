package org.jambatan.mou.judging;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** Which accounts have been given entries to judge, beside the round itself. */
record RoundAssigned(
        UUID id,
        UUID competitionId,
        Translated competitionName,
        int number,
        Translated name,
        List<String> judges,
        List<UUID> partners) {}
