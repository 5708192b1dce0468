package org.jambatan.embedded.access;

import java.util.List;

/**
 * An agency as the platform's events tell of it.
 *
 * @param id of the partner; it stands in the names of the agency's topics
 * @param names in whatever languages it has one
 */
public record Agency(String id, List<String> names) {
    public String name() {
        return names.isEmpty() ? id : names.getFirst();
    }

    boolean isCalled(String word) {
        return id.equalsIgnoreCase(word) || names.stream().anyMatch(name -> name.equalsIgnoreCase(word));
    }
}
