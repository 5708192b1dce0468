package org.jambatan.mou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Where other features look programmes up. */
@ApplicationScoped
public class ProgrammeBook {

    private final Programmes programmes;

    ProgrammeBook(Programmes programmes) {
        this.programmes = programmes;
    }

    public Optional<ProgrammeCard> find(UUID id) {
        return programmes.findByIdOptional(id).map(Programme::card);
    }

    /** How many programmes this agency runs. */
    public long countRunBy(UUID agency) {
        return programmes.count("agencyId", agency);
    }
}
