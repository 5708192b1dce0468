package org.jambatan.mou.initiative;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long an initiative may go without a report. */
@ConfigMapping(prefix = "jambatan.initiatives")
interface InitiativeSettings {

    @WithDefault("P90D")
    String staleAfter();

    default Rules rules() {
        return new Rules(Period.parse(staleAfter()));
    }
}
