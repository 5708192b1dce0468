package org.jambatan.catalog.equipment;

import java.util.List;
import java.util.UUID;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.platform.json.Translated;

/** What the events tell of an instrument. */
record EquipmentState(
        UUID id, UUID partnerId, UUID facilityId, Translated name, int units, Status status, List<UUID> partners) {}
