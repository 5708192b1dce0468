package org.jambatan.gateway.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where Kafka is, as the document of events says it; the gateway itself never goes there. */
@ConfigMapping(prefix = "jambatan.streams")
interface EventStreams {
    /** For agencies' systems. */
    @WithDefault("localhost:19094")
    String outer();

    /** For the services. */
    @WithDefault("127.0.0.1:19092")
    String inner();
}
