package org.jambatan.notification.feed;

import java.util.List;
import java.util.UUID;

/** Whatever has to do with one of these partners or one of these programmes. */
record Scope(List<UUID> partners, List<UUID> programmes) {
    static Scope ofPartners(List<UUID> partners) {
        return new Scope(partners, List.of());
    }

    UUID[] partnersArray() {
        return partners.toArray(UUID[]::new);
    }

    UUID[] programmesArray() {
        return programmes.toArray(UUID[]::new);
    }
}
