package org.jambatan.mou.competition;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.StatedFigure;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A competition; {@code takesEntries} says whether its call is open at this moment. */
record CompetitionView(
        UUID id,
        Translated name,
        @Nullable Translated series,
        @Nullable Integer edition,
        CompetitionStatus status,
        boolean takesEntries,
        List<UUID> organisers,
        List<Translated> aims,
        List<StatedFigure> statedFigures,
        Call call,
        List<Track> tracks,
        List<Prize> prizes,
        @Nullable String reason,
        List<String> actions,
        long version)
        implements Versioned {}
