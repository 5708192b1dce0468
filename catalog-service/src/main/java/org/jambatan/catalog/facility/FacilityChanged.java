package org.jambatan.catalog.facility;

import java.util.UUID;

/**
 * A facility was revised or taken down; told within the service, inside the transaction.
 *
 * @param withdrawn it is not published any longer, so nothing in it may be
 */
public record FacilityChanged(UUID id, boolean withdrawn) {}
