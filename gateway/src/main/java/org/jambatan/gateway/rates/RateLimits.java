package org.jambatan.gateway.rates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Requests per second and the burst above it, for one account and for one address without an account. */
@ConfigMapping(prefix = "jambatan.rates")
interface RateLimits {

    Limit account();

    Anonymous anonymous();

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
}
