package org.jambatan.catalog.tariff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of customers, as the tariff tells them apart; who falls into which is decided where a booking is made. */
@Schema(name = "TariffCategory")
public enum Category {
    INTERNAL,
    ACADEMIC,
    FOREIGN,
    STARTUP,
    MICRO,
    SME,
    INDUSTRY
}
