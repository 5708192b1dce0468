package org.jambatan.booking.resource;

import java.util.UUID;

/** Something that can be in use only once per unit. */
public record Resource(UUID id, UUID owner, int units) {

    /** Only resources of the own institution may be used, and no more units than there are. */
    public boolean serves(UUID institution, int wanted) {
        return owner.equals(institution) && units >= wanted;
    }
}
