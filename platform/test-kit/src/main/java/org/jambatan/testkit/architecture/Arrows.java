package org.jambatan.testkit.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which feature of a service may use which. Every feature is named, also one that uses none, so that a new one shows in
 * review; every name must be a package.
 */
public final class Arrows {

    private final Map<String, Set<String>> allowed = new LinkedHashMap<>();

    /** {@code feature} may use {@code others}, and nothing else of this service. */
    public Arrows arrow(String feature, String... others) {
        allowed.put(feature, Set.of(others));
        return this;
    }

    boolean allow(String feature, String other) {
        return feature.equals(other) || allowed.getOrDefault(feature, Set.of()).contains(other);
    }

    Map<String, Set<String>> all() {
        return allowed;
    }
}
