package org.jambatan.mou;

import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;

import org.jambatan.testkit.contract.EventContracts;
import org.jambatan.testkit.contract.HttpContract;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.Test;

@MouTest
class ContractTest {

    private static final String[] TOPICS = {
        "jambatan.partners", "jambatan.partners.state",
        "jambatan.programmes", "jambatan.programmes.state",
        "jambatan.agreements", "jambatan.agreements.state"
    };

    @Test
    void the_http_contract_is_what_is_served() {
        HttpContract.of("mou-service").check();
    }

    @Test
    void every_event_is_as_its_contract_says() {
        var university = aUniversity();
        var letter = aSignedLetterOf(university);
        acknowledge(letter, "2026-01-02").statusCode(200);
        try (var partners = Topic.named("jambatan.partners")) {
            partners.awaitEvent("org.jambatan.partner.joined-programme.v1", university.partnerId());
        }

        var contracts = EventContracts.of("mou-service");
        contracts.holdEverythingOn(TOPICS);
        contracts.check();
    }
}
