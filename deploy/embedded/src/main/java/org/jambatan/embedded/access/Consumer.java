package org.jambatan.embedded.access;

import java.util.List;

/**
 * An agency's system that reads its stream.
 *
 * @param agency the id of the agency's partner
 */
public record Consumer(Name name, String agency) {
    public String feed() {
        return "jambatan.feed." + agency;
    }

    public String state() {
        return feed() + ".state";
    }

    List<String> topics() {
        return List.of(feed(), state());
    }

    /** Its groups begin with this; the dot at the end can stand in nobody's name. */
    public String groupPrefix() {
        return agency + "." + name + ".";
    }
}
