package org.jambatan.mou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The zone of what names none, {@code jambatan.time-zone}. */
@ApplicationScoped
public class HomeZone {

    private final Zone zone;

    HomeZone(@ConfigProperty(name = "jambatan.time-zone") String name) {
        this.zone = new Zone(name);
    }

    public Zone zone() {
        return zone;
    }
}
