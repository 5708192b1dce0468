package org.jambatan.notification;

import org.jambatan.testkit.architecture.Arrows;
import org.jambatan.testkit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {
    ArchitectureTest() {
        super(
                "org.jambatan.notification",
                new Arrows()
                        .arrow("message")
                        .arrow("partner")
                        .arrow("contract")
                        .arrow("feed", "contract")
                        .arrow("routing", "message", "partner")
                        .arrow("from", "routing", "partner", "feed", "contract"));
    }
}
