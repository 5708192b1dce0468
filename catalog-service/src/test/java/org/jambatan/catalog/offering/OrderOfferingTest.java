package org.jambatan.catalog.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jambatan.catalog.Api.aFacility;
import static org.jambatan.catalog.Api.aPublished;
import static org.jambatan.catalog.Api.aPublishedFacility;
import static org.jambatan.catalog.Api.anInstitution;
import static org.jambatan.catalog.Api.get;
import static org.jambatan.catalog.Api.getAnonymously;
import static org.jambatan.catalog.Api.idOf;
import static org.jambatan.catalog.Api.offering;
import static org.jambatan.catalog.Api.orderOffering;
import static org.jambatan.catalog.Api.patch;
import static org.jambatan.catalog.Api.post;

import java.util.Collections;
import org.jambatan.catalog.CatalogTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

/** What a provider asks and on what terms, where work is done to a quote. */
@CatalogTest
class OrderOfferingTest {

    @Test
    void what_is_asked_and_on_what_terms_is_there_for_everybody_with_defaults_filled_in() {
        var owner = anInstitution();
        var id = aPublished(owner, orderOffering(aPublishedFacility(owner), "Synthetic analysis"));

        getAnonymously("/offerings/" + id)
                .statusCode(200)
                .body("questions.code", contains("sample-type", "note"))
                .body("questions.required", contains(true, false))
                .body("questions[0].choices.code", contains("wood", "paper"))
                .body("questions[1].choices", empty())
                .body("ordering.depositPercent", equalTo(50))
                .body("ordering.depositDays", equalTo(14))
                .body("ordering.quoteValidDays", equalTo(30))
                .body("ordering.releaseFrom", equalTo("DELIVERED"))
                .body("ordering.needsAgreement", equalTo(false))
                .body("ordering.needsEthicsApproval", equalTo(true))
                .body("uses", empty());
        try (var topic = Topic.named("jambatan.catalog.state")) {
            var state = topic.awaitEvent("org.jambatan.offering.state.v1", id);
            assertThat(state.text("/data/questions/0/kind")).isEqualTo("CHOICE");
            assertThat(state.at("/data/questions/1/required").booleanValue()).isFalse();
            assertThat(state.at("/data/ordering/depositDays").intValue()).isEqualTo(14);
        }
    }

    @Test
    void students_and_research_together_come_under_an_agreement_unless_it_is_said_otherwise() {
        var facility = aFacility(Accounts.UPM);
        var placement = """
                {"facilityId":"%s","kind":"STUDENT_PARTICIPATION","mode":"ORDER","name":{"en":"Placement"}}""".formatted(facility);
        var research = placement.replace("STUDENT_PARTICIPATION", "COLLABORATIVE_RESEARCH");

        post(Accounts.UPM, "/offerings", placement)
                .statusCode(201)
                .body("questions", empty())
                .body("ordering.depositPercent", equalTo(0))
                .body("ordering.releaseFrom", equalTo("SETTLED"))
                .body("ordering.needsAgreement", equalTo(true));
        post(Accounts.UPM, "/offerings", research).statusCode(201).body("ordering.needsAgreement", equalTo(true));
        post(
                        Accounts.UPM,
                        "/offerings",
                        placement.replace("\"mode\"", "\"ordering\":{\"needsAgreement\":false},\"mode\""))
                .statusCode(201)
                .body("ordering.needsAgreement", equalTo(false));
    }

    @Test
    void what_is_had_by_the_slot_asks_nothing_and_says_nothing_of_orders() {
        var facility = aFacility(Accounts.UPM);

        post(Accounts.UPM, "/offerings", offering(facility, "A bench"))
                .statusCode(201)
                .body("$", not(hasKey("questions")))
                .body("$", not(hasKey("ordering")));
        post(
                        Accounts.UPM,
                        "/offerings",
                        offering(facility, "A bench").replace("\"mode\"", "\"questions\":[],\"ordering\":{},\"mode\""))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("questions", "ordering"));
    }

    @Test
    void every_contradiction_among_the_questions_is_told_at_its_place() {
        var body = """
                {"facilityId":"%s","kind":"ANALYSIS","mode":"ORDER","name":{"en":"Contradictory"},
                 "questions":[
                   {"code":"one","text":{"en":"One?"},"kind":"CHOICE","choices":[{"code":"a","name":{"en":"A"}}]},
                   {"code":"two","text":{"en":"Two?"},"kind":"DATE","choices":[{"code":"a","name":{"en":"A"}}]},
                   {"code":"three","text":{"en":"Three?"},"kind":"CHOICE",
                    "choices":[{"code":"a","name":{"en":"A"}},{"code":"a","name":{"en":"B"}}]},
                   {"code":"one","text":{"en":"Again?"},"kind":"YES_NO"}]}""".formatted(aFacility(Accounts.UPM));

        post(Accounts.UPM, "/offerings", body)
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "questions", "questions[0].choices", "questions[1].choices", "questions[2].choices"));
    }

    @Test
    void sizes_and_amounts_have_limits() {
        var question = "{\"code\":\"q%d\",\"text\":{\"en\":\"?\"},\"kind\":\"TEXT\"}";
        var many = Collections.nCopies(41, question).stream()
                .map(text -> text.formatted(text.hashCode()))
                .toList();
        var body = """
                {"facilityId":"%s","kind":"ANALYSIS","mode":"ORDER","name":{"en":"Large"},"questions":%s,
                 "ordering":{"depositPercent":101,"depositDays":0,"quoteValidDays":366}}""".formatted(aFacility(Accounts.UPM), many);

        post(Accounts.UPM, "/offerings", body)
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "questions",
                                "ordering.depositPercent",
                                "ordering.depositDays",
                                "ordering.quoteValidDays"));
    }

    @Test
    void a_revision_changes_one_term_and_leaves_the_others() {
        var id = idOf(post(Accounts.UPM, "/offerings", orderOffering(aFacility(Accounts.UPM), "Synthetic analysis")));

        patch(Accounts.UPM, "/offerings/" + id, "{\"ordering\":{\"depositPercent\":30}}")
                .statusCode(200)
                .body("offeringVersion", equalTo(2));

        get(Accounts.UPM, "/offerings/" + id)
                .body("ordering.depositPercent", equalTo(30))
                .body("ordering.releaseFrom", equalTo("DELIVERED"))
                .body("questions", hasSize(2));
    }
}
