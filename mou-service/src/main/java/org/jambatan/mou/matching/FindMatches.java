package org.jambatan.mou.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Ranks what institutions offer by how well it fits. */
@ApplicationScoped
public class FindMatches {

    private static final int MOST = 50;

    private final Offers offers;

    FindMatches(Offers offers) {
        this.offers = offers;
    }

    /** The best first, fifty at most. */
    public List<Fit> of(Wanted wanted, Collection<UUID> institutions) {
        return fitting(wanted, institutions).limit(MOST).toList();
    }

    /** Whoever has something that fits, the best first; however much one of them has, it hides no other. */
    public List<UUID> institutions(Wanted wanted, Collection<UUID> institutions) {
        return fitting(wanted, institutions)
                .map(fit -> fit.offer().partnerId())
                .distinct()
                .toList();
    }

    private Stream<Fit> fitting(Wanted wanted, Collection<UUID> institutions) {
        return institutions.isEmpty()
                ? Stream.empty()
                : ranked(wanted, offers.thatCouldFit(wanted, institutions)).stream();
    }

    /** Equally good ones come newest first, so that a ranking is the same each time. */
    static List<Fit> ranked(Wanted wanted, Collection<Offer> offers) {
        return offers.stream()
                .map(offer -> Fit.of(offer, wanted))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Fit::score)
                        .thenComparing(fit -> fit.offer().id())
                        .reversed())
                .toList();
    }
}
