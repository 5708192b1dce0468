package org.jambatan.notification.feed;

import java.util.UUID;

/** The names of an agency's two topics. */
final class FeedTopic {
    private FeedTopic() {}

    /** What happens, for a while. */
    static String of(UUID agency) {
        return "jambatan.feed." + agency;
    }

    /** How it stands, compacted. */
    static String ofState(UUID agency) {
        return of(agency) + ".state";
    }
}
