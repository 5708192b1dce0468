package org.jambatan.catalog.partner;

import java.util.UUID;
import org.jambatan.platform.json.Translated;

/**
 * A partner as last heard.
 *
 * @param status as mou-service calls it, {@code PROSPECT} for one
 */
public record Provider(UUID id, Translated name, String country, String status) {

    public boolean confirmed() {
        return status.equals("CONFIRMED");
    }
}
