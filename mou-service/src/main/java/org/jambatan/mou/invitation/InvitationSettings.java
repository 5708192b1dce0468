package org.jambatan.mou.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many letters are too many, and how long an address is kept. The limits count over all replicas. */
@ConfigMapping(prefix = "jambatan.invitation")
interface InvitationSettings {

    /** Letters of one partner in an hour; above it, 429. */
    @WithDefault("200")
    int lettersPerPartnerAnHour();

    /** Letters of one partner to one address in an hour; above it, 429. */
    @WithDefault("10")
    int lettersPerInvitedAnHour();

    /** Letters to one address in an hour, of all partners together; above it, 429. One alone does not come so far. */
    @WithDefault("30")
    int lettersPerAddressAnHour();

    /** How long after its end an invitation that nobody accepted still says whom it was for. */
    @WithDefault("30d")
    Duration keepExpired();
}
