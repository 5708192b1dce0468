package org.jambatan.catalog.facility;

import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** What equipment and offerings need to know of the facility they belong to. */
public record FacilityFacts(UUID id, UUID partnerId, Translated name, String timeZone, int units, boolean published) {}
