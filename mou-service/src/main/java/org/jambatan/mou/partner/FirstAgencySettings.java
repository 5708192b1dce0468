package org.jambatan.mou.partner;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.UUID;

/** The agency a new platform begins with; needed at the first start only. */
@ConfigMapping(prefix = "jambatan.first-agency")
interface FirstAgencySettings {

    Optional<UUID> id();

    Optional<String> name();

    /** ISO 3166-1 alpha-2. */
    Optional<String> country();
}
