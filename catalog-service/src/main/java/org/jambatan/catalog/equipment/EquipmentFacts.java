package org.jambatan.catalog.equipment;

import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** What offerings need to know of an instrument. */
public record EquipmentFacts(UUID id, UUID facilityId, Translated name, int units, boolean published) {}
