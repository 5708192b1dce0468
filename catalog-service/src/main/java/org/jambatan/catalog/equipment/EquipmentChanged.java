package org.jambatan.catalog.equipment;

import java.util.UUID;

/**
 * An instrument was revised or taken down; told within the service, inside the transaction.
 *
 * @param withdrawn it is not published any longer, so nothing that needs it may be
 */
public record EquipmentChanged(UUID id, boolean withdrawn) {}
