package org.jambatan.mou.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Counts a competition's entries, cities and universities. */
@ApplicationScoped
public class Figures {

    private static final Translated HOW_SUBMITTED = Translated.english(
            "Entries that were submitted before the close and not withdrawn, whatever the screening said.");
    private static final Translated HOW_ADMITTED =
            Translated.english("Entries that the screening admitted and that were not withdrawn.");
    private static final Translated HOW_PLACES = Translated.english(
            "Different ones stated by admitted entries; upper and lower case, width and spaces make no difference, and whoever states none is not counted.");

    private final Entries entries;

    Figures(Entries entries) {
        this.entries = entries;
    }

    public FiguresView of(CompetitionCard competition) {
        var admitted = entries.anyonesIn(competition.id(), EntryStatus.ADMITTED).stream()
                .map(Entry::content)
                .toList();
        var submitted = entries.count(
                "competitionId = ?1 and submittedAt is not null and status <> ?2",
                competition.id(),
                EntryStatus.WITHDRAWN);
        var computed = new ArrayList<CountedFigure>();
        computed.add(new CountedFigure("entries-submitted", submitted, HOW_SUBMITTED));
        computed.add(new CountedFigure("entries-admitted", admitted.size(), HOW_ADMITTED));
        computed.add(new CountedFigure("cities", different(admitted, DraftEntry::city), HOW_PLACES));
        computed.add(new CountedFigure("universities", different(admitted, DraftEntry::university), HOW_PLACES));
        computed.add(new CountedFigure("countries", different(admitted, DraftEntry::country), HOW_PLACES));
        return new FiguresView(competition.id(), competition.statedFigures(), computed);
    }

    private static long different(List<DraftEntry> entries, Function<DraftEntry, @Nullable String> place) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(place.apply(entry)))
                .map(Place::plain)
                .distinct()
                .count();
    }
}
