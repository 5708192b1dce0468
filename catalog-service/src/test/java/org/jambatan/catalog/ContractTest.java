package org.jambatan.catalog;

import org.jambatan.testkit.contract.EventContracts;
import org.jambatan.testkit.contract.HttpContract;
import org.jambatan.testkit.kafka.Topic;
import org.junit.jupiter.api.Test;

/** What others rely on is what is said. */
@CatalogTest
class ContractTest {

    @Test
    void the_http_contract_is_what_is_served() {
        HttpContract.of("catalog-service").check();
    }

    @Test
    void every_event_is_as_its_contract_says() {
        var owner = Api.anInstitution();
        var facility = Api.aPublishedFacility(owner);
        var instrument = Api.aPublishedInstrument(owner, facility);
        var offering = Api.aPublished(owner, Api.offering(facility, instrument, "Synthetic offering"));
        var own = Api.aPublishedOffering(owner, facility, "Synthetic room");
        Api.patch(owner, "/offerings/" + own, """
                {"description":{"en":"Synthetic"},"requirements":[{"code":"induction","name":{"en":"Induction"}}],
                 "tariff":[{"category":"SME","unit":"day","price":{"amount":"0.50","currency":"USD"},
                            "minimum":{"amount":"0.10","currency":"USD"},
                            "validFrom":"2026-01-01","validUntil":"2026-12-31"}]}""").statusCode(200);
        live(owner, "/offerings/" + offering);
        live(owner, "/offerings/" + Api.aPublished(owner, Api.orderOffering(facility, "Synthetic analysis")));
        live(owner, "/equipment/" + instrument);
        live(owner, "/facilities/" + facility);
        Api.anOffering(Api.aStranger());

        try (var topic = Topic.named("jambatan.catalog")) {
            topic.awaitEvent("org.jambatan.facility.retired.v1", facility);
        }
        var contracts = EventContracts.of("catalog-service");
        contracts.holdEverythingOn("jambatan.catalog", "jambatan.catalog.state");
        contracts.check();
    }

    private static void live(org.jambatan.testkit.token.Account owner, String path) {
        Api.patch(owner, path, "{\"name\":{\"en\":\"Other\",\"ms\":\"Lain\",\"zh\":\"另外\"}}")
                .statusCode(200);
        Api.command(owner, path + "/suspension").statusCode(200);
        Api.command(owner, path + "/resumption").statusCode(200);
        Api.command(owner, path + "/retirement").statusCode(200);
    }
}
