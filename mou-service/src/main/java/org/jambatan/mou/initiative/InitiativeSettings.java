package org.jambatan.mou.initiative;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long an initiative may go without a report. */
@ConfigMapping(prefix = "jambatan.initiatives")
interface InitiativeSettings {

    @WithDefault("P90D")
    String staleAfter();
}
