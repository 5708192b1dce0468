package org.jambatan.mou.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.keycloak.Realm.await;
import static org.jambatan.mou.people.NewPeople.anAddress;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class MemberResourceTest {

    @Inject
    NewPeople people;

    @Test
    void a_member_is_changed_and_removed_and_keycloak_follows() throws InterruptedException {
        var company = aCompany();
        var partner = company.partnerId();
        people.found(partner, anAddress(), Role.PARTNER_ADMIN);
        var email = anAddress();
        var member = people.found(partner, email, Role.MEMBER);
        var account = activeAccountOf(company, member);
        assertThat(Realm.userAt(email)).isEqualTo(account);
        assertThat(Realm.membersOf(partner)).contains(account);
        assertThat(Realm.rolesOf(account)).containsExactly("member");
        await("the letter by which a password is set", () -> Realm.lettersTo(account) == 1);

        change(company, member, "\"*\"", "{\"roles\":[\"signatory\",\"member\"]}")
                .statusCode(200)
                .body("roles", contains("signatory", "member"));
        await("the new role", () -> Realm.rolesOf(account).contains("signatory"));

        post(company, "/partners/" + partner + "/members/" + member + "/removal", "{}")
                .statusCode(200)
                .body("state", equalTo("REMOVED"))
                .body("actions", empty());
        await(
                "the member's leaving",
                () -> !Realm.membersOf(partner).contains(account)
                        && Realm.rolesOf(account).isEmpty()
                        && Realm.signOutsOf(account) > 0);
        await(
                "name and address to be erased",
                () -> get(company, "/partners/" + partner + "/members/" + member)
                                .extract()
                                .path("email")
                        == null);
        try (var topic = Topic.named("jambatan.partners")) {
            topic.awaitEvent("org.jambatan.partner.member-left.v1", partner);
            var told = topic.eventsAbout(partner).stream()
                    .filter(event -> member.toString().equals(event.text("/data/memberId")))
                    .toList();
            assertThat(told)
                    .extracting(event -> event.type())
                    .containsExactly(
                            "org.jambatan.partner.member-joined.v1",
                            "org.jambatan.partner.member-changed.v1",
                            "org.jambatan.partner.member-left.v1");
            assertThat(told).allSatisfy(event -> {
                assertThat(event.text("/data/account")).isEqualTo(account);
                assertThat(event.toString()).doesNotContain(email).doesNotContain("Mei");
            });
        }
    }

    @Test
    void people_are_the_partners_own_to_see_and_its_officers() throws InterruptedException {
        var company = aCompany();
        var member = people.found(company.partnerId(), anAddress(), Role.PARTNER_ADMIN);
        activeAccountOf(company, member);
        var list = "/partners/" + company.partnerId() + "/members";

        get(company, list + "?count=true")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("count", equalTo(1))
                .body("items[0].givenName", equalTo("Mei"))
                .body("items[0].actions", contains("removal"));
        get(Accounts.AGENCY, list).statusCode(200).body("items[0].actions", empty());
        get(Accounts.AUDITOR, list).statusCode(200);
        get(anotherAgency(), list).statusCode(404);
        get(aCompany(), list).statusCode(404);
        get(company.roles("member"), list).statusCode(403);
        get(company, list + "?state=REMOVED").statusCode(200).body("items", empty());
        get(company, list + "?state=GONE").statusCode(400);
    }

    @Test
    void nobody_is_an_officer_of_an_agency_that_was_not_admitted() throws InterruptedException {
        var agency = aPartner("AGENCY");
        var admin = Accounts.company("agency-to-be-" + agency).partner(agency);
        var member = people.found(agency, anAddress(), Role.PARTNER_ADMIN);

        change(admin, member, "\"*\"", "{\"roles\":[\"partner-admin\",\"agency-officer\"]}")
                .statusCode(409)
                .body("refusals.code", contains("role-not-grantable"));
        admit(agency, aProgramme()).statusCode(200);
        change(admin, member, "\"*\"", "{\"roles\":[\"partner-admin\",\"agency-officer\"]}")
                .statusCode(200);
    }

    @Test
    void roles_a_partner_of_this_kind_cannot_give_are_refused_by_name() throws InterruptedException {
        var company = aCompany();
        var member = people.found(company.partnerId(), anAddress(), Role.MEMBER);

        change(
                        company,
                        member,
                        "\"*\"",
                        "{\"roles\":[\"auditor\",\"agency-officer\",\"provider-manager\",\"event-consumer\"]}")
                .statusCode(409)
                .body("code", equalTo("member-refused"))
                .body("refusals.code", equalTo(java.util.Collections.nCopies(4, "role-not-grantable")));
        change(company, member, "\"*\"", "{\"roles\":[\"king\"]}").statusCode(400);
        change(company, member, "\"*\"", "{\"roles\":[]}").statusCode(400);
        change(company, member, "\"*\"", "{\"state\":\"ACTIVE\"}").statusCode(400);
        change(company, member, "\"77\"", "{\"roles\":[\"signatory\"]}").statusCode(412);
        as(company)
                .body("{\"roles\":[\"signatory\"]}")
                .patch("/api/v1/partners/" + company.partnerId() + "/members/" + member)
                .then()
                .statusCode(428);
    }

    @Test
    void how_much_a_member_may_accept_in_one_order_is_said_changed_taken_away_and_told() throws InterruptedException {
        var company = aCompany();
        var member = people.found(company.partnerId(), anAddress(), Role.MEMBER);
        activeAccountOf(company, member);

        change(company, member, "\"*\"", "{\"orderLimit\":{\"amount\":\"5000.00\",\"currency\":\"MYR\"}}")
                .statusCode(200)
                .body("roles", contains("member"))
                .body("orderLimit.amount", equalTo("5000.00"));
        change(company, member, "\"*\"", "{\"orderLimit\":{\"amount\":\"0.00\"}}")
                .statusCode(200)
                .body("orderLimit.amount", equalTo("0.00"))
                .body("orderLimit.currency", equalTo("MYR"));
        change(company, member, "\"*\"", "{\"orderLimit\":null}")
                .statusCode(200)
                .body("orderLimit", nullValue());

        try (var topic = Topic.named("jambatan.partners")) {
            await("three changes told", () -> changesOf(topic, company, member).size() == 3);
            assertThat(changesOf(topic, company, member))
                    .extracting(event -> event.at("/data/orderLimit/amount").asText())
                    .containsExactly("5000.00", "0.00", "");
            assertThat(changesOf(topic, company, member))
                    .allSatisfy(event -> assertThat(event.at("/data/taken")).isEmpty());
        }
    }

    @Test
    void a_limit_is_an_amount_in_a_currency_that_is_paid_in() throws InterruptedException {
        var company = aCompany();
        var member = people.found(company.partnerId(), anAddress(), Role.MEMBER);

        for (var amount : List.of("-1.00", "5", "5.000", "1e3", "1000000000.00", "")) {
            change(company, member, "\"*\"", "{\"orderLimit\":{\"amount\":\"" + amount + "\",\"currency\":\"MYR\"}}")
                    .statusCode(400)
                    .body("violations.field", contains("orderLimit.amount"));
        }
        change(company, member, "\"*\"", "{\"orderLimit\":{\"amount\":\"x\",\"currency\":\"XAU\"}}")
                .statusCode(400)
                .body("violations.field", contains("orderLimit.amount", "orderLimit.currency"));
        change(company, member, "\"*\"", "{\"orderLimit\":{\"amount\":\"5.00\"}}")
                .statusCode(400)
                .body("violations.field", contains("orderLimit.currency"));
    }

    private static List<CloudEvent> changesOf(Topic topic, Account company, UUID member) {
        return topic.eventsAbout(company.partnerId()).stream()
                .filter(event -> event.type().equals("org.jambatan.partner.member-changed.v1"))
                .filter(event -> member.toString().equals(event.text("/data/memberId")))
                .toList();
    }

    @Test
    void the_last_partner_admin_neither_leaves_nor_loses_the_role() throws InterruptedException {
        var company = aCompany();
        var admin = people.found(company.partnerId(), anAddress(), Role.PARTNER_ADMIN);
        activeAccountOf(company, admin);

        post(company, "/partners/" + company.partnerId() + "/members/" + admin + "/removal", "{}")
                .statusCode(409)
                .body("refusals.code", contains("last-partner-admin"));
        change(company, admin, "\"*\"", "{\"roles\":[\"member\"]}")
                .statusCode(409)
                .body("refusals.code", contains("last-partner-admin"));
    }

    @Test
    void two_partner_admins_who_remove_each_other_at_once_leave_one() throws Exception {
        for (var round = 0; round < 5; round++) {
            var company = aCompany();
            var first = people.found(company.partnerId(), anAddress(), Role.PARTNER_ADMIN);
            var second = people.found(company.partnerId(), anAddress(), Role.PARTNER_ADMIN);
            activeAccountOf(company, first);
            activeAccountOf(company, second);
            var start = new CyclicBarrier(2);
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                var removals = List.of(first, second).stream()
                        .map(other -> both.submit(() -> {
                            start.await();
                            return post(
                                            company,
                                            "/partners/" + company.partnerId() + "/members/" + other + "/removal",
                                            "{}")
                                    .extract()
                                    .statusCode();
                        }))
                        .toList();
                assertThat(List.of(removals.get(0).get(), removals.get(1).get()))
                        .containsExactlyInAnyOrder(200, 409);
            }
            get(company, "/partners/" + company.partnerId() + "/members?state=ACTIVE")
                    .body("items", hasSize(1));
        }
    }

    @Test
    void somebody_removed_is_not_removed_twice() throws InterruptedException {
        var company = aCompany();
        var member = people.found(company.partnerId(), anAddress(), Role.MEMBER);
        var removal = "/partners/" + company.partnerId() + "/members/" + member + "/removal";
        post(company, removal, "{}").statusCode(200).body("account", nullValue());
        post(company, removal, "{}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("REMOVED"));
    }

    static String activeAccountOf(Account admin, UUID member) throws InterruptedException {
        var path = "/partners/" + admin.partnerId() + "/members/" + member;
        await(
                "member " + member + " to be active",
                () -> get(admin, path).extract().path("state").equals("ACTIVE"));
        return get(admin, path).extract().path("account");
    }

    private static ValidatableResponse change(Account admin, UUID member, String match, String body) {
        return as(admin)
                .header("If-Match", match.equals("\"*\"") ? "*" : match)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/api/v1/partners/" + admin.partnerId() + "/members/" + member)
                .then()
                .log()
                .ifValidationFails();
    }
}
