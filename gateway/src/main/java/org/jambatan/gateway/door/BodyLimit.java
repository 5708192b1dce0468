package org.jambatan.gateway.door;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many bytes a request's body may have: more for imports and for files, which the services read as streams. */
@Singleton
class BodyLimit {

    private static final Pattern STREAMED = Pattern.compile("/api/v1/(?:(?:imports|booking-imports)(?:/.*)?"
            + "|(?:orders|agreements|results|programmes|projects|competitions)/[^/]+/(?:[^/]+/)*files(?:/.*)?)");

    private final long ordinary;
    private final long streamed;

    BodyLimit(
            @ConfigProperty(name = "jambatan.body.ordinary", defaultValue = "1M") MemorySize ordinary,
            @ConfigProperty(name = "jambatan.body.streamed", defaultValue = "20M") MemorySize streamed) {
        this.ordinary = ordinary.asLongValue();
        this.streamed = streamed.asLongValue();
    }

    long of(String path) {
        return STREAMED.matcher(path).matches() ? streamed : ordinary;
    }
}
