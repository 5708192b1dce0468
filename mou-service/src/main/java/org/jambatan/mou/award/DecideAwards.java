package org.jambatan.mou.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.competition.Medal;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Awards of one ceremony, all or none. */
record DecideAwards(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Choice> awards,
        @Nullable @Valid Ceremony ceremony) {

    /** Which entry gets which of the competition's prizes; {@code track} where the prize is a track's own. */
    record Choice(
            @NotNull UUID entryId,
            @NotNull Medal medal,
            @Nullable @Size(min = 1, max = 40) String track,
            @Nullable @Valid Translated name) {}
}
