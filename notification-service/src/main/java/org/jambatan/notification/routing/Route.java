package org.jambatan.notification.routing;

import java.util.List;

/** Where an event's subject can be read, and its notices; none means that the event concerns nobody. */
record Route(String path, List<Notice> notices) {
    Route {
        notices = List.copyOf(notices);
    }
}
