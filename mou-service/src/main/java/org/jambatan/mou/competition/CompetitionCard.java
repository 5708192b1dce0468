package org.jambatan.mou.competition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.partner.StatedFigure;
import org.jambatan.platform.json.Translated;

/**
 * A competition as its other features see it, for one caller.
 *
 * @param runs whether the caller is of an organiser's people who act, or appointed organiser or chair
 * @param chairs whether the caller is appointed its chair
 * @param judges whether the caller is appointed its judge
 * @param audits whether the caller may read everything and change nothing
 */
public record CompetitionCard(
        UUID id,
        Translated name,
        CompetitionStatus status,
        boolean takesEntries,
        Call call,
        List<Track> tracks,
        List<Prize> prizes,
        List<StatedFigure> statedFigures,
        List<UUID> organisers,
        boolean runs,
        boolean chairs,
        boolean judges,
        boolean audits) {

    public Optional<Track> track(String code) {
        return tracks.stream().filter(track -> track.code().equals(code)).findFirst();
    }

    public boolean isIn(CompetitionStatus... these) {
        return List.of(these).contains(status);
    }
}
