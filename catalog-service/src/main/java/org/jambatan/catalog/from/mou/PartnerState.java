package org.jambatan.catalog.from.mou;

import java.util.UUID;
import org.jambatan.catalog.partner.Provider;
import org.jambatan.platform.json.Translated;

/** What the catalogue reads of a partner's state. */
record PartnerState(UUID id, Translated name, String country, String status) {

    Provider provider() {
        return new Provider(id, name, country, status);
    }
}
