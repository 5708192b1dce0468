package org.jambatan.notification.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How agencies' streams are made. Their partitions never change: keys would move and lose their order. */
@ConfigMapping(prefix = "jambatan.feed")
interface FeedSettings {
    @WithDefault("3")
    int partitions();

    /** One on a single machine; at scale what the cluster's other topics have. */
    @WithDefault("1")
    short replicationFactor();

    /** How long an agency finds what happened; how it stands is kept for ever. */
    @WithDefault("30D")
    Duration retention();

    /** For how long what happened waits for the news that a partner took part then. */
    @WithDefault("7D")
    Duration patience();
}
