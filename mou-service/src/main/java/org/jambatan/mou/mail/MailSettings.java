package org.jambatan.mou.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How letters leave. Without a host they wait; port, sender and secrets are {@code quarkus.mailer.*}. */
@ConfigMapping(prefix = "jambatan.mail")
interface MailSettings {

    /** The mail server. */
    Optional<String> host();

    /** Where people reach the platform: what links in letters begin with. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    /** The wait after a first attempt in vain; each further one doubles it. */
    @WithDefault("15s")
    Duration firstWait();

    @WithDefault("10m")
    Duration longestWait();

    /** A letter that did not go out for so long is given up, and what it said is deleted. */
    @WithDefault("3d")
    Duration giveUpAfter();

    /** How long it is kept that a letter was sent. */
    @WithDefault("30d")
    Duration keepSent();
}
