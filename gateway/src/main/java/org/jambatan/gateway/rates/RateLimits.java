package org.jambatan.gateway.rates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Requests per second and the burst above it, for one account and for one address without an account; per minute for
 * whoever registers.
 */
@ConfigMapping(prefix = "jambatan.rates")
interface RateLimits {

    Limit account();

    Anonymous anonymous();

    Registration registration();

    interface Limit {
        @WithDefault("100")
        long perSecond();

        @WithDefault("400")
        long burst();
    }

    interface Anonymous {
        @WithDefault("50")
        long perSecond();

        @WithDefault("200")
        long burst();
    }

    /** Each may write somebody a letter, so an address has few of them. */
    interface Registration {
        @WithDefault("10")
        long perMinute();

        @WithDefault("30")
        long burst();
    }
}
