package org.jambatan.catalog.partner;

import java.util.UUID;

/** A provider's name or standing is another; told within the service, inside the transaction. */
public record ProviderChanged(UUID id) {}
