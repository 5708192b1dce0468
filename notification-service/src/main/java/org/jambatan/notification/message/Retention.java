package org.jambatan.notification.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long messages are kept, counted from the event they tell. */
@ConfigMapping(prefix = "jambatan.messages")
interface Retention {
    /** Once at least one of those addressed has read it. */
    @WithDefault("90D")
    Duration keepRead();

    /** Where nobody has. */
    @WithDefault("365D")
    Duration keepUnread();
}
