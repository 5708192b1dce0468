package org.jambatan.catalog.offering;

import java.util.Optional;
import org.jambatan.catalog.equipment.EquipmentFacts;
import org.jambatan.catalog.facility.FacilityFacts;
import org.jambatan.catalog.partner.Provider;

/** What surrounds an offering: who provides it, where, and on which instrument. */
record Setting(Optional<Provider> provider, FacilityFacts facility, Optional<EquipmentFacts> equipment) {}
