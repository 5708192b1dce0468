package org.jambatan.mou.registration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a link holds, and how much of anonymous asking is too much. The limits count over all replicas. */
@ConfigMapping(prefix = "jambatan.registration")
interface RegistrationSettings {

    @WithDefault("48h")
    Duration linkHolds();

    /** How often a link may be tried with a wrong token. */
    @WithDefault("10")
    int mostAttempts();

    /** Letters to one address in an hour; who asks more often gets the same answer and no further letter. */
    @WithDefault("3")
    int lettersPerAddressAnHour();

    /** Letters to addresses of one domain in an hour; above it, 429. */
    @WithDefault("60")
    int lettersPerDomainAnHour();

    /** Unconfirmed registrations at a time; above it, 429. */
    @WithDefault("10000")
    int mostPending();

    /** How long it is remembered after its end that a link had been sent. */
    @WithDefault("7d")
    Duration keepExpired();
}
