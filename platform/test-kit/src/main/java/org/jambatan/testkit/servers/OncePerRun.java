package org.jambatan.testkit.servers;

import java.util.function.Supplier;

/**
 * What is started once per test JVM, whatever class loader asks. Quarkus loads test classes several times over, so a
 * static field would not do: the value, always text, stands in a system property.
 */
public final class OncePerRun {

    static final String PREFIX = "jambatan.testkit.";

    private OncePerRun() {}

    public static String get(String name, Supplier<String> start) {
        var properties = System.getProperties();
        synchronized (properties) {
            var key = PREFIX + name;
            var there = properties.getProperty(key);
            if (there != null) {
                return there;
            }
            var made = start.get();
            properties.setProperty(key, made);
            return made;
        }
    }
}
