package org.jambatan.mou.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.LettersOut.tokenFor;
import static org.jambatan.mou.keycloak.Realm.await;
import static org.jambatan.mou.people.NewPeople.anAddress;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.people.NewPeople;
import org.jambatan.mou.people.Role;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class InvitationResourceTest {

    @Inject
    DataSource database;

    @Inject
    NewPeople people;

    @Inject
    Forgetting forgetting;

    @Inject
    InvitationSettings settings;

    @Test
    void who_is_invited_and_accepts_becomes_a_member() throws InterruptedException {
        var company = aCompany();
        var email = anAddress();
        var invitation = idOf(invite(company, email, "\"member\",\"signatory\""));

        accept(invitation, tokenFor(email))
                .statusCode(200)
                .body("partnerId", equalTo(company.partnerId().toString()))
                .body("state", equalTo("ACCEPTED"));

        var members = "/partners/" + company.partnerId() + "/members";
        await(
                "the member to be active",
                () -> get(company, members + "?state=ACTIVE")
                                .extract()
                                .<List<?>>path("items")
                                .size()
                        == 1);
        get(company, members)
                .body("items[0].email", equalTo(email))
                .body("items[0].roles", contains("signatory", "member"));
        get(company, path(company) + "/" + invitation)
                .body("state", equalTo("ACCEPTED"))
                .body("email", nullValue())
                .body("actions", empty());
        var account = Realm.userAt(email);
        assertThat(Realm.membersOf(company.partnerId())).containsExactly(account);
        await("Keycloak's letter", () -> Realm.lettersTo(account) == 1);
    }

    @Test
    void a_link_holds_once_and_for_its_own_invitation() throws Exception {
        var company = aCompany();
        var email = anAddress();
        var invitation = idOf(invite(company, email, "\"member\""));
        var other = idOf(invite(company, anAddress(), "\"partner-admin\""));
        var token = tokenFor(email);

        accept(other, token).statusCode(404);
        accept(UUID.randomUUID(), token).statusCode(404);
        accept(invitation, "guessed").statusCode(404);
        accept(invitation, "").statusCode(400);
        var start = new CyclicBarrier(2);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = List.of(1, 2).stream()
                    .map(turn -> both.submit(() -> {
                        start.await();
                        return accept(invitation, token).extract().statusCode();
                    }))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        accept(invitation, token)
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("ACCEPTED"));
        get(company, "/partners/" + company.partnerId() + "/members").body("items", hasSize(1));
    }

    @Test
    void an_expired_link_holds_no_longer_and_a_new_one_replaces_it() {
        var company = aCompany();
        var email = anAddress();
        var invitation = idOf(invite(company, email, "\"member\""));
        var first = tokenFor(email);
        Sql.run(database, "update invitation set expires_at = now() - interval '1 second' where id = ?", invitation);

        accept(invitation, first).statusCode(409).body("state", equalTo("EXPIRED"));
        get(company, path(company) + "/" + invitation).body("state", equalTo("EXPIRED"));
        post(company, path(company) + "/" + invitation + "/resending", "{}")
                .statusCode(200)
                .body("state", equalTo("PENDING"));
        accept(invitation, first).statusCode(404);
        accept(invitation, tokenFor(email)).statusCode(200);
    }

    @Test
    void an_expired_invitation_is_not_sent_again_beside_the_one_that_took_its_place() {
        var company = aCompany();
        var email = anAddress();
        var first = idOf(invite(company, email, "\"member\""));
        Sql.run(database, "update invitation set expires_at = now() - interval '1 second' where id = ?", first);
        var second = idOf(invite(company, email, "\"member\""));

        post(company, path(company) + "/" + first + "/resending", "{}")
                .statusCode(409)
                .body("refusals.code", contains("already-invited"));
        post(company, path(company) + "/" + second + "/resending", "{}").statusCode(200);
    }

    @Test
    void a_partner_of_a_long_name_invites_too() {
        var partner = idOf(post(
                Accounts.AGENCY, "/partners", """
                {"name":{"en":"%s"},"kind":"COMPANY","country":"MY"}""".formatted("Long ".repeat(60).strip())));
        var company = Accounts.company("long-" + partner).partner(partner);

        invite(company, anAddress(), "\"member\"").statusCode(201);
    }

    @Test
    void a_revoked_invitation_lets_nobody_in() {
        var company = aCompany();
        var email = anAddress();
        var invitation = idOf(invite(company, email, "\"member\""));
        post(company, path(company) + "/" + invitation + "/revocation", "{}")
                .statusCode(200)
                .body("state", equalTo("REVOKED"));

        accept(invitation, tokenFor(email)).statusCode(409).body("state", equalTo("REVOKED"));
        post(company, path(company) + "/" + invitation + "/resending", "{}").statusCode(409);
        idOf(invite(company, email, "\"member\""));
    }

    @Test
    void no_role_beyond_the_partners_own_kind() {
        var company = aCompany();
        invite(company, anAddress(), "\"agency-officer\",\"auditor\",\"event-consumer\",\"provider-manager\"")
                .statusCode(409)
                .body("code", equalTo("invitation-refused"))
                .body("refusals.code", equalTo(java.util.Collections.nCopies(4, "role-not-grantable")));
        invite(aUniversity(), anAddress(), "\"provider-manager\"").statusCode(201);
        invite(Accounts.AGENCY, anAddress(), "\"agency-officer\"").statusCode(201);
        invite(Accounts.AGENCY, anAddress(), "\"auditor\"").statusCode(409);
        invite(company, anAddress(), "\"king\"").statusCode(400);
        invite(company, anAddress(), "").statusCode(400);
    }

    @Test
    void all_reasons_are_told_at_once() {
        var company = aCompany();
        var email = anAddress();
        people.found(company.partnerId(), email, Role.PARTNER_ADMIN);
        var pending = anAddress();
        idOf(invite(company, pending, "\"member\""));

        post(company, path(company), body(email, "Mei", "\"auditor\"", ",\"expires\":\"2199-01-01T00:00:00Z\""))
                .statusCode(409)
                .body(
                        "refusals.code",
                        containsInAnyOrder("role-not-grantable", "already-a-member", "expiry-out-of-range"));
        invite(company, pending, "\"member\"").statusCode(409).body("refusals.code", contains("already-invited"));
        post(company, path(company), body(anAddress(), "Mei", "\"member\"", ",\"expires\":\"" + Instant.now() + "\""))
                .statusCode(409)
                .body("refusals.code", contains("expiry-out-of-range"));
    }

    @Test
    void no_address_and_no_name_writes_a_header() {
        var company = aCompany();
        for (var email : List.of(
                "a@people.example\\r\\nBcc: b@people.example",
                "a b@people.example",
                "a@b@c",
                "\\\"x\\\"@people.example")) {
            post(company, path(company), body(email, "Mei", "\"member\"", ""))
                    .statusCode(400)
                    .body("violations.field", hasItem("email"));
        }
        for (var name : List.of("Mei\\r\\nBcc: b@people.example", "<b>Mei</b>", " ", "M".repeat(61))) {
            post(company, path(company), body(anAddress(), name, "\"member\"", ""))
                    .statusCode(400)
                    .body("violations.field", hasItem("givenName"));
        }
    }

    @Test
    void an_officer_brings_the_first_people_in_and_no_more() {
        var company = aCompany();
        var first = idOf(post(Accounts.AGENCY, path(company), body(anAddress(), "Mei", "\"partner-admin\"", "")));
        get(Accounts.AGENCY, path(company) + "/" + first).body("actions", contains("resending", "revocation"));
        people.found(company.partnerId(), anAddress(), Role.PARTNER_ADMIN);

        post(Accounts.AGENCY, path(company), body(anAddress(), "Mei", "\"member\"", ""))
                .statusCode(409)
                .body("refusals.code", contains("has-people-of-its-own"));
        post(anotherAgency(), path(company), body(anAddress(), "Mei", "\"member\"", ""))
                .statusCode(404);
        post(company.roles("member"), path(company), body(anAddress(), "Mei", "\"member\"", ""))
                .statusCode(403);
        post(aCompany(), path(company), body(anAddress(), "Mei", "\"member\"", ""))
                .statusCode(404);
    }

    @Test
    void the_list_shows_no_secret() {
        var company = aCompany();
        var email = anAddress();
        idOf(invite(company, email, "\"member\""));

        get(company, path(company) + "?count=true")
                .statusCode(200)
                .body("count", equalTo(1))
                .body("items[0].actions", contains("resending", "revocation"))
                .body("items[0].keySet()", not(hasItem("token")));
        assertThat(get(company, path(company)).extract().asString()).doesNotContain(tokenFor(email));
    }

    @Test
    void letters_to_one_address_are_counted_by_partner_and_over_all() {
        var company = aCompany();
        var other = aCompany();
        var email = anAddress();
        var invitation = idOf(invite(company, email, "\"member\""));
        for (int letter = 2; letter <= settings.lettersPerInvitedAnHour(); letter++) {
            resend(company, invitation).statusCode(200);
        }

        resend(company, invitation)
                .statusCode(429)
                .body("code", equalTo("too-fast"))
                .header("Retry-After", equalTo("3600"));
        invite(company, anAddress(), "\"member\"").statusCode(201);
        invite(other, email, "\"member\"").statusCode(201);
        lettersOf(other, email, settings.lettersPerAddressAnHour());
        invite(aCompany(), email, "\"member\"").statusCode(429);
    }

    @Test
    void letters_are_counted_by_partner_for_an_hour() {
        var company = aCompany();
        lettersOf(company, anAddress(), settings.lettersPerPartnerAnHour());

        invite(company, anAddress(), "\"member\"").statusCode(429);
        invite(aCompany(), anAddress(), "\"member\"").statusCode(201);
        Sql.run(
                database,
                "update invitation_letter set sent_at = now() - interval '61 minutes' where partner_id = ?",
                company.partnerId());
        invite(company, anAddress(), "\"member\"").statusCode(201);
    }

    private void lettersOf(Account company, String email, int howMany) {
        Sql.run(database, """
                insert into invitation_letter (partner_id, address_hash, sent_at)
                select ?, sha256(convert_to(?, 'UTF8')), now() from generate_series(1, ?)""", company.partnerId(), email, howMany);
    }

    @Test
    void an_invitation_that_nobody_accepted_forgets_whom_it_was_for() {
        var company = aCompany();
        var young = idOf(invite(company, anAddress(), "\"member\""));
        var old = idOf(invite(company, anAddress(), "\"member\""));
        Sql.run(database, "update invitation set expires_at = now() - interval '31 days' where id = ?", old);

        forgetting.forget();

        get(company, path(company) + "/" + old)
                .body("state", equalTo("EXPIRED"))
                .body("email", nullValue())
                .body("actions", contains("revocation"));
        resend(company, old).statusCode(409).body("code", equalTo("illegal-in-state"));
        get(company, path(company) + "/" + young).body("givenName", equalTo("Mei"));
    }

    private static ValidatableResponse resend(Account company, UUID invitation) {
        return post(company, path(company) + "/" + invitation + "/resending", "{}");
    }

    private static String path(Account company) {
        return "/partners/" + company.partnerId() + "/invitations";
    }

    private static ValidatableResponse invite(Account admin, String email, String roles) {
        return post(admin, path(admin), body(email, "Mei", roles, ""));
    }

    private static String body(String email, String name, String roles, String more) {
        return """
                {"email":"%s","givenName":"%s","familyName":"Tan","language":"en","roles":[%s]%s}""".formatted(email, name, roles, more);
    }

    private static ValidatableResponse accept(UUID invitation, String token) {
        return RestAssured.given()
                .contentType("application/json")
                .body("{\"token\":\"" + token + "\"}")
                .post("/api/v1/invitations/" + invitation + "/acceptance")
                .then();
    }
}
