package org.jambatan.gateway.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of the byte pump, per service behind it. */
@ConfigMapping(prefix = "jambatan.proxy")
interface PumpSettings {

    /** Connections to one service for ordinary requests; between 64 and 256 is sensible. */
    @WithDefault("128")
    int connections();

    /** Connections to one service for event streams, which keep theirs for hours. */
    @WithDefault("1024")
    int streamConnections();

    /** Requests that may wait for a connection to one service. */
    @WithDefault("512")
    int queue();

    @WithDefault("5s")
    Duration inQueue();

    @WithDefault("2s")
    Duration connect();

    @WithDefault("30s")
    Duration firstByte();

    @WithDefault("60s")
    Duration idle();

    /** Of a whole exchange, body sent and answer received; an event stream has no such limit. */
    @WithDefault("5m")
    Duration total();

    Breaker breaker();

    interface Breaker {
        /** Failures in a row, without one answer between, that open the breaker. */
        @WithDefault("10")
        int failures();

        @WithDefault("2s")
        Duration rest();
    }
}
