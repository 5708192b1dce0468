package org.jambatan.mou.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where other features look initiatives up. */
@ApplicationScoped
public class InitiativeBook {

    private final Initiatives initiatives;

    InitiativeBook(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    /** Whether there is such an initiative under this agreement. */
    public boolean isUnder(UUID initiative, UUID agreement) {
        return initiatives.anyonesUnder(agreement).contains(initiative);
    }
}
