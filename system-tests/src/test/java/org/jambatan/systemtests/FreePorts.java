package org.jambatan.systemtests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jambatan.embedded.parts.Ports;

/**
 * A port for each part. They lie below the range from which the operating system takes the ports of outgoing
 * connections: a part that is killed must find its port free again.
 */
final class FreePorts {
    private static final List<String> PARTS = List.of(
            "gateway",
            "catalog",
            "booking",
            "mou",
            "notification",
            "keycloak",
            "keycloak.management",
            "postgres",
            "kafka",
            "kafka.controller",
            "kafka.agencies",
            "mailbox",
            "mailbox.page");

    private FreePorts() {}

    static Map<String, Integer> forEveryPart() {
        var ports = new LinkedHashMap<String, Integer>();
        int port = ThreadLocalRandom.current().nextInt(20_000, 31_000);
        for (var part : PARTS) {
            while (Ports.isTaken(port)) {
                port++;
            }
            ports.put(part, port++);
        }
        return ports;
    }
}
