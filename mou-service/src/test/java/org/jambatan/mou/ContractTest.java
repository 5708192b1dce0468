package org.jambatan.mou;

import static org.jambatan.mou.Api.aCaseOf;
import static org.jambatan.mou.Api.aClosedProgramme;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aMemorandumOf;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aSignedCharterOf;
import static org.jambatan.mou.Api.aSignedLetterOf;
import static org.jambatan.mou.Api.aSignedMemorandumOf;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.acknowledge;
import static org.jambatan.mou.Api.anActiveInitiativeOf;
import static org.jambatan.mou.Api.anApplicationOf;
import static org.jambatan.mou.Api.command;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.publishTerms;
import static org.jambatan.mou.Api.suspend;
import static org.jambatan.mou.Api.theLast;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jambatan.mou.agreement.ExpiriesAnnounced;
import org.jambatan.mou.alliance.LapsesAnnounced;
import org.jambatan.mou.dealing.HeardBooking;
import org.jambatan.mou.dealing.KnownOrder;
import org.jambatan.mou.dealing.KnownSettlement;
import org.jambatan.mou.figures.HeardOffering;
import org.jambatan.mou.initiative.StaleAnnounced;
import org.jambatan.mou.ledger.HeardSettlement;
import org.jambatan.mou.matching.HeardOffer;
import org.jambatan.mou.project.CheckoutsWithdrawn;
import org.jambatan.mou.project.LegAnswer;
import org.jambatan.mou.registration.Comer;
import org.jambatan.testkit.contract.EventContracts;
import org.jambatan.testkit.contract.EventReaders;
import org.jambatan.testkit.contract.HttpContract;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class ContractTest {

    private static final String[] TOPICS = {
        "jambatan.partners", "jambatan.partners.state",
        "jambatan.programmes", "jambatan.programmes.state",
        "jambatan.agreements", "jambatan.agreements.state",
        "jambatan.initiatives", "jambatan.initiatives.state",
        "jambatan.alliances", "jambatan.alliances.state",
        "jambatan.competitions", "jambatan.competitions.state",
        "jambatan.incubation", "jambatan.incubation.state"
    };

    @Inject
    ExpiriesAnnounced expiries;

    @Inject
    StaleAnnounced stale;

    @Inject
    LapsesAnnounced lapses;

    @Inject
    CheckoutsWithdrawn checkouts;

    @Inject
    ObjectMapper mapper;

    private UUID landing;

    @Test
    void the_http_contract_is_what_is_served() {
        HttpContract.of("mou-service").check();
    }

    @Test
    void every_event_is_as_its_contract_says() {
        var university = aUniversity();
        var letter = aSignedLetterOf(university);
        acknowledge(letter, "2026-01-02").statusCode(200);
        var comer = Comer.aCompany();
        comer.register().statusCode(202);
        var arrived = Mailbox.awaitLetter(comer.email());
        Comer.confirm(comer.registrationIn(arrived), comer.tokenIn(arrived)).statusCode(200);
        Api.as(university)
                .header("If-Match", "*")
                .body("{\"description\":{\"en\":\"Synthetic\"}}")
                .patch("/api/v1/partners/" + university.partnerId())
                .then()
                .statusCode(200);
        try (var partners = Topic.named("jambatan.partners")) {
            partners.awaitEvent("org.jambatan.registration.confirmed.v1", comer.registrationIn(arrived));
            partners.awaitEvent("org.jambatan.partner.joined-programme.v1", university.partnerId());
            partners.awaitEvent("org.jambatan.partner.left.v1", aLifeInAProgramme());
        }

        everythingThatHappensToAProgramme();
        everythingThatHappensToAgreements();
        new PeopleEvents().happen();
        new AllianceEvents(lapses).happen();
        new CompetitionEvents().happen();
        new IncubationEvents().happen();
        new ProjectEvents(checkouts).happen();
        new SupportEvents().happen();
        new NeedEvents().happen();

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
                {"reason":"Synthetic"}""")
                .statusCode(200);
        post(Accounts.AGENCY, applications + anApplicationOf(company, programme) + "/approval", """
                {"size":"SMALL","startUp":false}""")
                .statusCode(200);
        post(company, "/programmes/" + programme + "/terms/1/acceptances", "{}").statusCode(201);
        suspend(id).statusCode(200);
        post(Accounts.AGENCY, "/partners/" + id + "/resumption", "{\"reason\":\"Insured again\"}")
                .statusCode(200);
        post(company, "/partners/" + id + "/participations/" + programme + "/departure", "{}")
                .statusCode(200);
        post(company, "/partners/" + id + "/departure", "{}").statusCode(200);
        return id;
    }

    private static void everythingThatHappensToAProgramme() {
        var programme = aClosedProgramme(Accounts.AGENCY);
        post(Accounts.AGENCY, "/programmes/" + programme + "/reopening", "{}").statusCode(200);
        Api.as(Accounts.AGENCY)
                .header("If-Match", "*")
                .body("""
                        {"description":{"en":"Synthetic"},"welcomes":["COMPANY"],"sizes":["SMALL"],
                         "services":[{"kind":"ANALYSIS","text":{"en":"Analysis"}}],
                         "support":{"perProject":{"amount":"5000.00","currency":"MYR"},
                                    "text":{"en":"Synthetic"},"source":"Synthetic"},
                         "call":{"opens":"2026-01-01","closes":"2190-01-01","text":{"en":"Synthetic"}}}""")
                .patch("/api/v1/programmes/" + programme)
                .then()
                .statusCode(200);
        try (var programmes = Topic.named("jambatan.programmes")) {
            programmes.awaitEvent("org.jambatan.programme.revised.v1", programme);
        }
    }

    private void everythingThatHappensToAgreements() {
        var one = aUniversity();
        var other = aUniversity();
        var memorandum = aSignedMemorandumOf(one, other, "\"effectiveUntil\":\"2189-06-30\",");
        expiries.at("2189-06-01T00:00:00Z");
        expiries.at("2189-08-01T00:00:00Z");
        var reviewed = aMemorandumOf(one, other, "");
        command(one, reviewed, "review", "{}").statusCode(200);
        command(other, reviewed, "approval", "{}").statusCode(200);
        var member = aUniversity();
        var charter = aSignedCharterOf(one, other, member);
        command(
                        member,
                        charter,
                        "accession",
                        "{\"office\":{\"en\":\"Director\"},\"method\":\"SEAL\",\"signedOn\":\"2026-03-01\"}")
                .statusCode(201);
        command(one, charter, "invitation", "{\"partnerId\":\"%s\"}".formatted(aPartner("COMPANY")))
                .statusCode(200);
        everythingThatHappensToAnInitiative(one, other, memorandum);
        command(one, memorandum, "suspension", "{\"executedOn\":\"2026-03-01\",\"until\":\"2026-03-19\"}")
                .statusCode(200);
        command(one, memorandum, "termination", "{}").statusCode(200);
        try (var agreements = Topic.named("jambatan.agreements");
                var initiatives = Topic.named("jambatan.initiatives")) {
            agreements.awaitEvent("org.jambatan.agreement.ended.v1", memorandum);
            agreements.awaitEvent("org.jambatan.agreement.member-invited.v1", charter);
            agreements.awaitEvent("org.jambatan.agreement.reviewed.v1", reviewed);
            initiatives.awaitEvent("org.jambatan.soft-landing-case.moved.v1", landing);
        }
    }

    private void everythingThatHappensToAnInitiative(Account one, Account other, UUID memorandum) {
        var path = "/initiatives/" + anActiveInitiativeOf(one, other, memorandum);
        var milestone = theLast(
                "milestones",
                post(one, path + "/milestones", "{\"title\":{\"en\":\"x\"},\"weight\":1,\"due\":\"2199-01-01\"}"));
        post(one, path + "/milestones/" + milestone + "/completion", "{\"evidenceNote\":\"x\"}")
                .statusCode(200);
        var kpi = theLast(
                "kpis",
                post(
                        one,
                        path + "/kpis",
                        "{\"indicator\":{\"en\":\"x\"},\"mode\":\"MANUAL\",\"period\":{\"from\":\"2026-01-01\",\"until\":\"2026-12-31\"},\"target\":1}"));
        post(one, path + "/kpis/" + kpi + "/values", "{\"on\":\"2026-02-01\",\"value\":1}")
                .statusCode(201);
        var visit = theLast(
                "activities",
                post(
                        one,
                        path + "/activities",
                        "{\"type\":\"VISIT\",\"title\":{\"en\":\"x\"},\"from\":\"2026-02-01\"}"));
        post(one, path + "/activities/" + visit + "/holding", "{}").statusCode(200);
        post(one, path + "/reports", "{\"health\":\"GREEN\"}").statusCode(201);
        stale.at("2190-01-01T00:00:00Z");
        post(one, path + "/completion", "{}").statusCode(200);
        landing = aCaseOf(one, memorandum);
        post(one, "/soft-landing-cases/" + landing + "/services", "{\"name\":\"A desk\"}")
                .statusCode(201);
        post(one, "/soft-landing-cases/" + landing + "/stages", "{\"stage\":\"SCREENED\"}")
                .statusCode(201);
    }

    @Test
    void what_is_read_is_in_the_contracts() {
        EventReaders.of("mou-service")
                .reads(
                        "booking-service",
                        "booking.state.v1",
                        event -> read(event, HeardBooking.class),
                        "/aggregateversion",
                        "/time",
                        "/data/id",
                        "/data/customerPartnerId",
                        "/data/programmeIds",
                        "/data/items/0/providerPartnerId",
                        "/data/items/0/status",
                        "/data/providerPartnerIds/0",
                        "/data/status")
                .reads(
                        "booking-service",
                        "order.state.v1",
                        event -> read(event, KnownOrder.class),
                        "/aggregateversion",
                        "/data/id",
                        "/data/status",
                        "/data/statusSince",
                        "/data/offeringId",
                        "/data/kind",
                        "/data/customerPartnerId",
                        "/data/providerPartnerIds/0",
                        "/data/programmeIds",
                        "/data/projectId",
                        "/data/needId",
                        "/data/agreementId",
                        "/data/requestedAt",
                        "/data/quotedAt",
                        "/data/acceptedAt",
                        "/data/startedAt",
                        "/data/deliveredAt",
                        "/data/settledAt",
                        "/data/releasedAt")
                .reads(
                        "booking-service",
                        "settlement.state.v1",
                        event -> read(event, KnownSettlement.class),
                        "/aggregateversion",
                        "/data/id",
                        "/data/of",
                        "/data/customerPartnerId",
                        "/data/providerPartnerIds/0",
                        "/data/programmeIds",
                        "/data/projectId",
                        "/data/amount/amount",
                        "/data/amount/currency",
                        "/data/settledOn",
                        "/data/settledAt")
                .reads(
                        "booking-service",
                        "checkout-leg.state.v1",
                        event -> read(event, LegAnswer.class),
                        "/aggregateversion",
                        "/data/id",
                        "/data/checkoutId",
                        "/data/outcome",
                        "/data/refusals/0/code",
                        "/data/refusals/0/detail",
                        "/data/refusals/0/overridable")
                .reads(
                        "booking-service",
                        "settlement.recorded.v1",
                        event -> read(event, HeardSettlement.class),
                        "/data/id",
                        "/data/providerPartnerIds/0",
                        "/data/projectId",
                        "/data/amount",
                        "/data/settledOn",
                        "/data/settledAt")
                .reads(
                        "catalog-service",
                        "offering.state.v1",
                        event -> {
                            read(event, HeardOffering.class);
                            read(event, HeardOffer.class);
                        },
                        "/aggregateversion",
                        "/data/id",
                        "/data/partnerId",
                        "/data/name",
                        "/data/status",
                        "/data/facilityName",
                        "/data/kind",
                        "/data/mode")
                .check();
    }

    private void read(CloudEvent event, Class<?> type) {
        try {
            mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.data().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
