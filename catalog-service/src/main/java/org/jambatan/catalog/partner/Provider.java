package org.jambatan.catalog.partner;

import java.util.UUID;
import org.jambatan.platform.json.Translated;

/** A partner as last heard. */
public record Provider(UUID id, Translated name, String country, boolean confirmed) {}
