package org.jambatan.mou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.theLast;
import static org.jambatan.mou.Projecting.aNeedOf;
import static org.jambatan.mou.Projecting.aProject;
import static org.jambatan.mou.Projecting.aProjectUnder;
import static org.jambatan.mou.Projecting.aTime;
import static org.jambatan.mou.Projecting.anItem;
import static org.jambatan.mou.Projecting.anOffering;
import static org.jambatan.mou.Projecting.anOrder;
import static org.jambatan.mou.Projecting.await;
import static org.jambatan.mou.Projecting.publish;
import static org.jambatan.mou.competition.Contest.somebody;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class ProjectTest {

    private UUID programme;
    private Account company;

    @BeforeEach
    void a_company_in_a_programme() {
        programme = aProgramme();
        company = aCompanyIn(programme);
    }

    @Test
    void a_company_opens_a_project_under_a_programme_it_takes_part_in() {
        var project = aProject(company, programme);

        get(company, "/projects/" + project)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("OPEN"))
                .body("partnerId", equalTo(company.partnerId().toString()))
                .body("sector", equalTo("LIFE_SCIENCES"))
                .body("confidential", equalTo(false))
                .body("items", empty())
                .body("settled", empty())
                .body("support", nullValue())
                .body("actions", hasSize(6));
        post(aCompany(), "/projects", aProjectUnder(programme, false))
                .statusCode(409)
                .body("code", equalTo("project-refused"))
                .body("refusals.code", contains("not-in-programme"));
        post(company, "/projects", aProjectUnder(UUID.randomUUID(), false))
                .statusCode(409)
                .body("refusals.code", contains("programme-unknown"));
        post(company, "/projects", "{\"programmeId\":\"%s\",\"sector\":\"life\"}".formatted(programme))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("name", "purpose", "sector"));
        try (var programmes = Topic.named("jambatan.programmes")) {
            var opened = programmes.awaitEvent("org.jambatan.project.opened.v1", project);
            assertThat(opened.text("/data/partnerId"))
                    .isEqualTo(company.partnerId().toString());
            assertThat(opened.json()).doesNotContain("synthetic sensor");
        }
    }

    @Test
    void its_company_the_programmes_agency_and_auditors_see_it_and_nobody_else() {
        var project = aProject(company, programme);

        get(Accounts.AGENCY, "/projects/" + project)
                .statusCode(200)
                .body("name", equalTo("A synthetic sensor"))
                .body("actions", empty());
        get(Accounts.AUDITOR, "/projects/" + project).statusCode(200);
        get(anotherAgency(), "/projects/" + project).statusCode(404);
        get(aCompanyIn(programme), "/projects/" + project).statusCode(404);
        get(aUniversity(), "/projects/" + project).statusCode(404);
        post(Accounts.AGENCY, "/projects/" + project + "/deliverables", "{\"title\":\"x\"}")
                .statusCode(404);
        get(company, "/projects?count=true").body("count", equalTo(1)).body("items.id", contains(project.toString()));
        get(Accounts.AGENCY, "/projects?programmeId=" + programme).body("items.id", contains(project.toString()));
        get(Accounts.AGENCY, "/projects?status=CLOSED&programmeId=" + programme).body("items", empty());
        get(aUniversity(), "/projects").body("items", empty());
        get(company, "/projects?status=x&programmeId=y").statusCode(400).body("violations", hasSize(2));
    }

    @Test
    void who_is_appointed_on_the_programme_sees_its_projects_but_no_confidential_one() {
        var facilitator = somebody();
        post(Accounts.AGENCY, "/programmes/" + programme + "/appointments", """
                {"account":"%s","as":"COMMITTEE_MEMBER","from":"2026-01-01"}""".formatted(facilitator.id()))
                .statusCode(201);
        var open = aProject(company, programme);
        var hidden = aProject(company, programme, true);

        get(facilitator, "/projects/" + open).statusCode(200).body("name", equalTo("A synthetic sensor"));
        get(facilitator, "/projects/" + hidden).statusCode(404);
        get(facilitator, "/projects?programmeId=" + programme).body("items.id", contains(open.toString()));
    }

    @Test
    void of_a_confidential_project_the_agency_sees_states_and_sums_and_no_word() {
        var project = aProject(company, programme, true);
        var offering = anOffering();
        anItem(company, project, anOrder(offering));
        post(company, "/projects/" + project + "/deliverables", "{\"title\":\"A report\"}")
                .statusCode(201);
        var order = UUID.randomUUID();
        publish("jambatan.orders.state", anOrderOf(project, order).with("/data/status", "IN_PROGRESS"));
        await(
                "the order is heard",
                () -> !get(company, "/projects/" + project)
                        .extract()
                        .<List<?>>path("orders")
                        .isEmpty());
        post(company, "/projects/" + project + "/closing", "{\"outcome\":\"ABANDONED\",\"text\":\"Too dear\"}")
                .statusCode(200);

        get(Accounts.AGENCY, "/projects/" + project)
                .statusCode(200)
                .body("name", nullValue())
                .body("purpose", nullValue())
                .body("items", empty())
                .body("deliverables", empty())
                .body("orders.id", contains(order.toString()))
                .body("closed.outcome", equalTo("ABANDONED"))
                .body("closed.text", nullValue());
        get(Accounts.AUDITOR, "/projects/" + project).body("closed.text", equalTo("Too dear"));
    }

    @Test
    void the_basket_is_filled_and_emptied_before_anybody_is_asked() {
        var project = aProject(company, programme);
        var offering = anOffering();
        var time = anItem(company, project, aTime(offering));
        var order = anItem(company, project, anOrder(offering));

        get(company, "/projects/" + project)
                .body("items.id", contains(time.toString(), order.toString()))
                .body("items.status", contains("OPEN", "OPEN"))
                .body("items[0].offeringName.en", not(nullValue()))
                .body("items[0].order", nullValue())
                .body("items[1].order.answers[0].value", equalTo("12"));
        post(company, "/projects/" + project + "/items/" + time + "/removal", "{}")
                .statusCode(200)
                .body("items.id", contains(order.toString()));
        post(company, "/projects/" + project + "/items/" + time + "/removal", "{}")
                .statusCode(404);
        post(company, "/projects/" + project + "/items", anOrder(UUID.randomUUID()))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("item-refused"))
                .body("refusals.code", contains("offering-unknown"));
        post(company, "/projects/" + project + "/items", """
                {"offeringId":"%s","start":"2189-01-04T10:00:00+08:00","note":"x"}""".formatted(offering))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("start", "end"));
    }

    @Test
    void needs_of_the_company_are_attached_and_no_other_s() {
        var project = aProject(company, programme);
        var need = aNeedOf(company, programme);
        var path = "/projects/" + project + "/needs";
        post(company, path, "{\"needIds\":[\"%s\",\"%s\"]}".formatted(need, aNeedOf(aCompanyIn(programme), programme)))
                .statusCode(409)
                .body("code", equalTo("attachment-refused"))
                .body("refusals.code", contains("need-unknown"));

        post(company, path, "{\"needIds\":[\"%s\"]}".formatted(need))
                .statusCode(201)
                .body("needIds", contains(need.toString()));
        post(company, path, "{\"needIds\":[\"%s\"]}".formatted(need)).body("needIds", hasSize(1));
    }

    @Test
    void deliverables_are_planned_and_brought_about_once() {
        var project = aProject(company, programme);
        var path = "/projects/" + project + "/deliverables";
        var report = theLast("deliverables", post(company, path, "{\"title\":\"A report\",\"due\":\"2189-03-01\"}"));

        post(company, path + "/" + report + "/completion", "{\"on\":\"2189-01-01\"}")
                .statusCode(409)
                .body("refusals.code", contains("in-the-future"));
        post(company, path + "/" + report + "/completion", "{\"on\":\"2026-02-01\",\"note\":\"Sent\"}")
                .statusCode(200)
                .body("deliverables[0].doneOn", equalTo("2026-02-01"));
        post(company, path + "/" + report + "/completion", "{}")
                .statusCode(409)
                .body("code", equalTo("completion-refused"))
                .body("refusals.code", contains("already-done"));
        post(company, path + "/" + UUID.randomUUID() + "/completion", "{}").statusCode(404);
    }

    @Test
    void an_edit_needs_the_version_that_was_read_and_a_closed_project_is_not_changed() {
        var project = aProject(company, programme);
        var path = "/api/v1/projects/" + project;
        as(company).body("{\"name\":\"Another\"}").patch(path).then().statusCode(428);
        as(company)
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Another\",\"confidential\":true}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Another"))
                .body("confidential", equalTo(true))
                .header("ETag", "\"2\"");
        as(company)
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Third\"}")
                .patch(path)
                .then()
                .statusCode(412);

        post(company, "/projects/" + project + "/closing", "{\"outcome\":\"REACHED\",\"text\":\"It works\"}")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closed.text", equalTo("It works"))
                .body("actions", empty());
        post(company, "/projects/" + project + "/deliverables", "{\"title\":\"x\"}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("CLOSED"));
        try (var programmes = Topic.named("jambatan.programmes")) {
            assertThat(programmes
                            .awaitEvent("org.jambatan.project.closed.v1", project)
                            .text("/data/outcome"))
                    .isEqualTo("REACHED");
        }
    }

    @Test
    void bookings_orders_and_what_was_settled_are_shown_and_make_a_new_version() {
        var project = aProject(company, programme);
        var booking = UUID.randomUUID();
        publish(
                "jambatan.bookings.state",
                CloudEvent.example("booking-service", "booking.state")
                        .about(booking)
                        .with("/data/projectId", project)
                        .with("/data/customerPartnerId", company.partnerId()));
        var order = UUID.randomUUID();
        publish("jambatan.orders.state", anOrderOf(project, order));
        settle(project, "240.00");
        settle(project, "3000.05");
        await(
                "all is heard",
                () -> get(company, "/projects/" + project).extract().<Integer>path("version") == 5);

        get(company, "/projects/" + project)
                .header("ETag", "\"5\"")
                .body("bookings.id", contains(booking.toString()))
                .body("bookings.status", contains("CONFIRMED"))
                .body("orders.id", contains(order.toString()))
                .body("settled.amount", contains("3240.05"))
                .body("settled.currency", contains("MYR"));
        aProject(company, programme);
        get(company, "/projects")
                .body("items[1].bookings.id", contains(booking.toString()))
                .body("items[1].orders.id", contains(order.toString()))
                .body("items[1].settled.amount", contains("3240.05"))
                .body("items[0].bookings", empty())
                .body("items[0].orders", empty())
                .body("items[0].settled", empty());
    }

    private static CloudEvent anOrderOf(UUID project, UUID order) {
        return CloudEvent.example("booking-service", "order.state").about(order).with("/data/projectId", project);
    }

    private static void settle(UUID project, String amount) {
        publish(
                "jambatan.orders.state",
                CloudEvent.example("booking-service", "settlement.state")
                        .about(UUID.randomUUID())
                        .with("/data/projectId", project)
                        .with("/data/amount/amount", amount));
    }
}
