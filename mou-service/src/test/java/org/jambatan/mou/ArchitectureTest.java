package org.jambatan.mou;

import org.jambatan.testkit.architecture.Arrows;
import org.jambatan.testkit.architecture.ServiceArchitecture;

/** docs/decisions/0010 says why so many features are one service, and why the arrows point this way. */
class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(
                "org.jambatan.mou",
                new Arrows()
                        .arrow("mail")
                        .arrow("partner")
                        .arrow("keycloak")
                        .arrow("people", "partner", "mail")
                        .arrow("dealing")
                        .arrow("matching")
                        .arrow("figures", "dealing", "partner")
                        .arrow("from", "figures", "dealing", "evidence", "matching", "project", "ledger")
                        .arrow("likeness", "partner")
                        .arrow("registration", "partner", "programme", "alliance", "people", "mail", "likeness")
                        .arrow("invitation", "people", "partner", "mail")
                        .arrow("following", "people", "partner", "keycloak")
                        .arrow("appointment", "people", "keycloak")
                        .arrow("programme", "partner", "appointment")
                        .arrow("admission", "partner", "programme")
                        .arrow("terms", "partner", "programme")
                        .arrow("standing", "partner", "programme")
                        .arrow("agreement", "partner", "programme")
                        .arrow("evidence", "agreement", "dealing", "partner", "programme")
                        .arrow("initiative", "agreement", "evidence", "programme", "appointment")
                        .arrow("softlanding", "agreement", "evidence", "initiative", "partner", "programme")
                        .arrow("alliance", "agreement", "initiative", "appointment", "partner", "programme")
                        .arrow("collection", "alliance", "figures")
                        .arrow("project", "dealing", "figures", "need", "appointment", "partner", "programme")
                        .arrow("incubation", "agreement", "appointment", "evidence", "partner", "programme")
                        .arrow("result", "incubation", "partner", "programme")
                        .arrow("competition", "appointment", "partner")
                        .arrow("entry", "competition", "appointment", "partner")
                        .arrow("judging", "entry", "competition", "appointment", "agreement")
                        .arrow("award", "judging", "entry", "competition", "incubation")
                        .arrow(
                                "need",
                                "matching",
                                "dealing",
                                "initiative",
                                "agreement",
                                "appointment",
                                "partner",
                                "programme")
                        .arrow("needanswer", "need", "matching", "partner")
                        .arrow("funnel", "need", "dealing", "agreement", "partner", "programme")
                        .arrow("ledger", "agreement", "partner", "programme", "project")
                        .arrow(
                                "support",
                                "ledger",
                                "agreement",
                                "appointment",
                                "dealing",
                                "figures",
                                "partner",
                                "people",
                                "programme",
                                "project")
                        .arrow("me", "partner", "appointment"));
    }
}
