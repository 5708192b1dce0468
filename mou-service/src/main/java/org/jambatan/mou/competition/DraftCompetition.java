package org.jambatan.mou.competition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.mou.partner.StatedFigure;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** A competition as its organisers plan it. */
record DraftCompetition(
        @NotNull @Valid Translated name,
        @Nullable @Valid Translated series,
        @Nullable @Min(1) @Max(1000) Integer edition,
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> organisers,
        @Nullable @Size(max = 20) List<@NotNull @Valid Translated> aims,
        @Nullable @Size(max = 20) List<@NotNull @Valid StatedFigure> statedFigures,
        @NotNull @Valid Call call,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Track> tracks,
        @Nullable @Size(max = 50) List<@NotNull @Valid Prize> prizes) {

    static final List<Prize> USUAL_PRIZES = List.of(
            new Prize(Medal.GOLD, null, 1, null),
            new Prize(Medal.SILVER, null, 1, null),
            new Prize(Medal.BRONZE, null, 1, null));

    @JsonIgnore
    @AssertTrue(message = "must not name a track's code twice")
    public boolean isEachTrackNamedOnce() {
        return tracks == null || codes().distinct().count() == codes().count();
    }

    @JsonIgnore
    @AssertTrue(message = "must not give a prize in a track that the competition does not have")
    public boolean isEachPrizeOfATrack() {
        return tracks == null
                || prizes == null
                || prizes.stream()
                        .filter(Objects::nonNull)
                        .map(Prize::track)
                        .filter(Objects::nonNull)
                        .allMatch(wanted -> codes().anyMatch(wanted::equals));
    }

    /** A list may hold nothing where something is asked for, until that is told as a fault of its own. */
    private Stream<String> codes() {
        return tracks.stream().filter(Objects::nonNull).map(Track::code).filter(Objects::nonNull);
    }

    DraftCompetition whole() {
        return new DraftCompetition(
                name,
                series,
                edition,
                organisers.stream().distinct().toList(),
                aims == null ? List.of() : aims,
                statedFigures == null ? List.of() : statedFigures,
                call,
                tracks,
                prizes == null || prizes.isEmpty() ? USUAL_PRIZES : prizes);
    }

    DraftCompetition closing(Instant at) {
        return new DraftCompetition(
                name, series, edition, organisers, aims, statedFigures, call.closing(at), tracks, prizes);
    }
}
