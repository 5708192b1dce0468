package org.jambatan.mou.project;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a checkout waits. */
@ConfigMapping(prefix = "jambatan.checkout")
interface CheckoutSettings {

    /** After which a leg that nobody has answered is withdrawn. */
    @WithDefault("PT60S")
    Duration patience();
}
