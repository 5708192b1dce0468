package org.jambatan.booking;

import org.jambatan.testkit.architecture.Arrows;
import org.jambatan.testkit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.jambatan.booking",
                new Arrows()
                        .arrow("partner")
                        .arrow("programme")
                        .arrow("project")
                        .arrow("resource")
                        .arrow("price", "partner")
                        .arrow("offering", "price")
                        .arrow("limit", "price")
                        .arrow("agreement")
                        .arrow("access", "partner", "programme")
                        .arrow("availability", "offering", "partner", "resource")
                        .arrow("rule", "access", "offering", "partner", "price", "resource")
                        .arrow("settlement", "price")
                        .arrow(
                                "booking",
                                "rule",
                                "access",
                                "offering",
                                "partner",
                                "price",
                                "programme",
                                "project",
                                "resource",
                                "settlement")
                        .arrow("orderrule", "rule", "access", "offering", "partner")
                        .arrow("quote", "offering", "price")
                        .arrow(
                                "order",
                                "orderrule",
                                "quote",
                                "access",
                                "agreement",
                                "booking",
                                "limit",
                                "offering",
                                "partner",
                                "price",
                                "programme",
                                "project",
                                "rule",
                                "settlement")
                        .arrow("checkout", "booking", "order", "orderrule")
                        .arrow("file")
                        .arrow("correspondence", "file", "order")
                        .arrow(
                                "from",
                                "agreement",
                                "checkout",
                                "limit",
                                "offering",
                                "partner",
                                "price",
                                "programme",
                                "project",
                                "resource"));
    }
}
