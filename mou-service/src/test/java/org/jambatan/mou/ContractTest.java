package org.jambatan.mou;

import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.anApplicationOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.publishTerms;
import static org.jambatan.mou.Api.suspend;

import java.util.UUID;
import org.jambatan.testkit.contract.EventContracts;
import org.jambatan.testkit.contract.HttpContract;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
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
            partners.awaitEvent("org.jambatan.partner.left.v1", aLifeInAProgramme());
        }

        var contracts = EventContracts.of("mou-service");
        contracts.holdEverythingOn(TOPICS);
        contracts.check();
    }

    /** A company applies in every way, accepts terms, is suspended, resumes, and leaves. */
    private static UUID aLifeInAProgramme() {
        var programme = aProgramme();
        var company = aCompany();
        var applications = "/programmes/" + programme + "/admissions/";
        var id = company.partnerId();
        publishTerms(Accounts.AGENCY, programme, "Synthetic terms").statusCode(201);
        post(company, applications + anApplicationOf(company, programme) + "/withdrawal", "{}")
                .statusCode(200);
        post(Accounts.AGENCY, applications + anApplicationOf(company, programme) + "/rejection", """
                {"reason":"Synthetic"}""").statusCode(200);
        post(Accounts.AGENCY, applications + anApplicationOf(company, programme) + "/approval", """
                {"size":"SMALL","startUp":false}""").statusCode(200);
        post(company, "/programmes/" + programme + "/terms/1/acceptances", "{}").statusCode(201);
        suspend(id).statusCode(200);
        post(Accounts.AGENCY, "/partners/" + id + "/resumption", "{\"reason\":\"Insured again\"}")
                .statusCode(200);
        post(company, "/partners/" + id + "/participations/" + programme + "/departure", "{}")
                .statusCode(200);
        post(company, "/partners/" + id + "/departure", "{}").statusCode(200);
        return id;
    }
}
