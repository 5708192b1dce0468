package org.jambatan.catalog;

import org.jambatan.testkit.architecture.Arrows;
import org.jambatan.testkit.architecture.ServiceArchitecture;

/** From the offering to what it is an offering of, never back. */
class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.jambatan.catalog",
                new Arrows()
                        .arrow("shape")
                        .arrow("lifecycle")
                        .arrow("opening")
                        .arrow("tariff", "shape")
                        .arrow("partner", "lifecycle")
                        .arrow("from", "partner")
                        .arrow("facility", "partner", "lifecycle", "shape")
                        .arrow("equipment", "facility", "partner", "lifecycle", "shape")
                        .arrow("search", "lifecycle")
                        .arrow(
                                "offering",
                                "equipment",
                                "facility",
                                "partner",
                                "search",
                                "tariff",
                                "opening",
                                "lifecycle",
                                "shape"));
    }
}
