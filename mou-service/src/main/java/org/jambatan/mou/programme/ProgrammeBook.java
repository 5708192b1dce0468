package org.jambatan.mou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Where other features look programmes up. */
@ApplicationScoped
public class ProgrammeBook {

    private final Programmes programmes;
    private final Clock clock;

    ProgrammeBook(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    public Optional<ProgrammeCard> find(UUID id) {
        return programmes.findByIdOptional(id).map(programme -> programme.card(clock.instant()));
    }

    /** What it gives its projects; nothing where its page names no support. */
    public Optional<OfferedSupport> supportOf(UUID id) {
        return programmes.findByIdOptional(id).flatMap(Programme::support);
    }

    /** How many programmes this agency runs. */
    public long countRunBy(UUID agency) {
        return programmes.count("agencyId", agency);
    }
}
