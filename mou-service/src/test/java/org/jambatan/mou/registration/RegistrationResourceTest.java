package org.jambatan.mou.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.AllianceApi.aCommunityOf;
import static org.jambatan.mou.AllianceApi.aPark;
import static org.jambatan.mou.AllianceApi.aPreparedCommunityOf;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aRor;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.registration.Comer.aCompany;
import static org.jambatan.mou.registration.Comer.confirm;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.mou.Mailbox;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.mail.Token;
import org.jambatan.platform.sql.Sql;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class RegistrationResourceTest {

    @Inject
    DataSource database;

    @Inject
    RegistrationSettings settings;

    @Test
    void a_company_nobody_typed_in_becomes_a_prospect() {
        var programme = aProgramme();
        var company = aCompany().cameFor(programme);
        company.register().statusCode(202).body("next", equalTo("CONFIRM_BY_LINK_IN_LETTER"));

        var letter = Mailbox.awaitLetter(company.email());
        assertThat(letter.get("text").toString()).doesNotContain(company.name());
        var registration = company.registrationIn(letter);
        var partner = confirm(registration, company.tokenIn(letter))
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .extract()
                .<String>path("partnerId");

        get(Accounts.AGENCY, "/partners/" + partner)
                .statusCode(200)
                .body("status", equalTo("PROSPECT"))
                .body("name.en", equalTo(company.name()));
        get(Accounts.AGENCY, "/registrations/" + registration)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("partnerId", equalTo(partner))
                .body("contact.email", equalTo(company.email()))
                .body("for.type", equalTo("PROGRAMME"))
                .body("for.id", equalTo(programme.toString()));
        assertThat(rolesOfTheFirstMemberOf(partner))
                .contains("PARTNER_ADMIN", "SIGNATORY", "MEMBER")
                .doesNotContain("OFFICER");
        try (var topic = Topic.named("jambatan.partners")) {
            topic.awaitEvent("org.jambatan.partner.proposed.v1", UUID.fromString(partner));
            var event = topic.awaitEvent("org.jambatan.registration.confirmed.v1", registration);
            assertThat(event.text("/data/for/id")).isEqualTo(programme.toString());
            assertThat(event.text("/data/programmeIds/0")).isEqualTo(programme.toString());
            assertThat(event.text("/data/agency/partnerId"))
                    .isEqualTo(Accounts.AGENCY.partnerId().toString());
            assertThat(event.toString())
                    .doesNotContain(company.email())
                    .doesNotContain(company.tokenIn(letter))
                    .doesNotContain("Farah");
        }
    }

    @Test
    void a_letter_is_in_the_language_of_who_gets_it() {
        var company = aCompany().speaking("zh");
        company.register().statusCode(202);

        assertThat(Mailbox.awaitLetter(company.email()).get("subject")).isEqualTo("请确认您在 Jambatan 的注册");
    }

    @Test
    void a_token_is_good_once_for_its_own_registration_and_not_for_ever() {
        var one = aCompany();
        var other = aCompany();
        one.register().statusCode(202);
        other.register().statusCode(202);
        var ones = Mailbox.awaitLetter(one.email());
        var others = Mailbox.awaitLetter(other.email());

        confirm(one.registrationIn(ones), other.tokenIn(others)).statusCode(404);
        confirm(UUID.randomUUID(), one.tokenIn(ones)).statusCode(404);
        confirm(one.registrationIn(ones), one.tokenIn(ones)).statusCode(200);
        confirm(one.registrationIn(ones), one.tokenIn(ones))
                .statusCode(409)
                .body("code", equalTo("confirmation-refused"))
                .body("refusals.code", contains("link-used"));

        Sql.run(
                database,
                "update registration set expires_at = ? where id = ?",
                Instant.now().minusSeconds(1),
                other.registrationIn(others));
        confirm(other.registrationIn(others), other.tokenIn(others))
                .statusCode(409)
                .body("refusals.code", contains("link-expired"));
        confirm(other.registrationIn(others), one.tokenIn(ones)).statusCode(404);
    }

    @Test
    void whoever_guesses_is_stopped() {
        var company = aCompany();
        company.register().statusCode(202);
        var letter = Mailbox.awaitLetter(company.email());
        for (var i = 0; i < settings.mostAttempts(); i++) {
            confirm(company.registrationIn(letter), Token.random().text()).statusCode(404);
        }

        confirm(company.registrationIn(letter), company.tokenIn(letter))
                .statusCode(409)
                .body("refusals.code", contains("link-blocked"));
    }

    @Test
    void the_answer_tells_nothing_of_the_address_and_nobody_gets_letters_without_end() {
        var company = aCompany();
        var first = company.register().statusCode(202).extract().asString();
        for (var i = 0; i < 5; i++) {
            assertThat(company.register().statusCode(202).extract().asString()).isEqualTo(first);
        }
        var known = aCompany();
        known.register();
        Mailbox.awaitLetter(known.email());

        Mailbox.awaitLetter(company.email(), 3);
        assertThat(Mailbox.lettersTo(company.email())).hasSize(3);
        assertThat(registrationsOf(company)).isEqualTo(3);
    }

    @Test
    void a_flood_to_one_domain_is_told_to_wait() {
        var domain = "flood-" + UUID.randomUUID() + ".example";
        for (var i = 0; i < settings.lettersPerDomainAnHour(); i++) {
            aCompany().writtenTo("somebody" + i + "@" + domain).register().statusCode(202);
        }

        aCompany()
                .writtenTo("one-more@" + domain)
                .register()
                .statusCode(429)
                .header("Retry-After", equalTo("3600"))
                .body("code", equalTo("too-fast"));
    }

    @Test
    void the_officer_is_shown_whom_the_newcomer_may_be_and_the_newcomer_is_not() {
        var ror = aRor();
        var there = idOf(post(Accounts.AGENCY, "/partners", """
                {"name":{"en":"Biolab %s"},"kind":"COMPANY","country":"MY","ror":"%s","registrationNumber":"2019-0100-1234"}""".formatted(ror.substring(16), ror)));
        var twin = aCompany().named("Вi0lаb " + ror.substring(16)).withRor(ror).withNumber("201901001234");
        var answer = twin.register().statusCode(202).extract().asString();
        var letter = Mailbox.awaitLetter(twin.email());
        var partner = confirm(twin.registrationIn(letter), twin.tokenIn(letter))
                .statusCode(200)
                .extract()
                .<String>path("partnerId");

        assertThat(answer).doesNotContain(there.toString());
        get(Accounts.AGENCY, "/registrations/" + twin.registrationIn(letter))
                .body("similar[0].partnerId", equalTo(there.toString()))
                .body("similar[0].because", contains("SAME_ROR", "SAME_REGISTRATION_NUMBER", "SIMILAR_NAME"))
                .body("similar[0].likeness", equalTo(1.0f))
                .body("similar.partnerId", not(hasItem(partner)));
        get(Accounts.AGENCY, "/partners/" + partner).body("ror", nullValue());
        get(Accounts.AGENCY, "/registrations?state=CONFIRMED")
                .body("items.id", hasItem(twin.registrationIn(letter).toString()))
                .body("items[0].similar", nullValue());
    }

    @Test
    void registrations_are_for_the_officers_of_the_agency_they_came_to() {
        var other = anotherAgency();
        var programme = aProgramme(other);
        var company = aCompany().cameFor(programme);
        company.register().statusCode(202);
        var id = company.registrationIn(Mailbox.awaitLetter(company.email()));

        get(other, "/registrations?count=true&forId=" + programme)
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items.state", contains("PENDING"))
                .body("count", equalTo(1));
        get(other, "/registrations?state=EXPIRED").body("items.id", not(hasItem(id.toString())));
        get(Accounts.AUDITOR, "/registrations/" + id).statusCode(200);
        get(Accounts.AGENCY, "/registrations/" + id).statusCode(404);
        get(Accounts.AGENCY, "/registrations?forId=" + programme).body("items", equalTo(java.util.List.of()));
        get(Accounts.BIOTECH, "/registrations").statusCode(403);
        given().get("/api/v1/registrations").then().statusCode(401);
    }

    @Test
    void what_is_no_programme_yet_goes_to_the_first_agency() {
        var team = aCompany().ofKind("TEAM").cameFor("CALL", UUID.randomUUID());
        team.register().statusCode(202);
        var lander = aCompany().cameForSoftLanding();
        lander.register().statusCode(202);

        get(Accounts.AGENCY, "/registrations/" + team.registrationIn(Mailbox.awaitLetter(team.email())))
                .statusCode(200)
                .body("for.type", equalTo("CALL"));
        get(Accounts.AGENCY, "/registrations/" + lander.registrationIn(Mailbox.awaitLetter(lander.email())))
                .statusCode(200)
                .body("for.type", equalTo("SOFT_LANDING"));
    }

    @Test
    void an_alliance_that_somebody_comes_for_is_there_and_unveiled() {
        var park = aPark();
        aCompany().cameFor("ALLIANCE", aCommunityOf(park)).register().statusCode(202);
        for (var unknown : new UUID[] {UUID.randomUUID(), aPreparedCommunityOf(park)}) {
            aCompany()
                    .cameFor("ALLIANCE", unknown)
                    .register()
                    .statusCode(409)
                    .body("refusals.code", contains("alliance-unknown"));
        }
    }

    @Test
    void an_unknown_programme_is_refused_and_bad_input_named_whole() {
        aCompany()
                .cameFor(UUID.randomUUID())
                .register()
                .statusCode(409)
                .body("code", equalTo("registration-refused"))
                .body("refusals.code", contains("programme-unknown"));
        given().contentType("application/json")
                .body("""
                        {"name":{},"kind":"CIRCUS","country":"XX","ror":"https://ror.org/000000000",
                         "contact":{"givenName":"a\\r\\nBcc: b@c.example","familyName":"<b>","email":"a@b.example\\nBcc: c@d.example",
                                    "language":"fr"},"password":"secret"}""")
                .post("/api/v1/registrations")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "kind",
                                "country",
                                "ror",
                                "contact.givenName",
                                "contact.familyName",
                                "contact.email",
                                "contact.language",
                                "password",
                                "for"));
    }

    @Test
    void what_nobody_confirms_is_taken_away() {
        var old = aCompany();
        old.register().statusCode(202);
        var id = old.registrationIn(Mailbox.awaitLetter(old.email()));
        var afterwards = Clock.offset(
                Clock.systemUTC(),
                settings.linkHolds().plus(settings.keepExpired()).minus(Duration.ofMinutes(1)));

        new Forgetting(database, settings, afterwards).forget();
        get(Accounts.AGENCY, "/registrations/" + id).statusCode(200);
        new Forgetting(database, settings, Clock.offset(afterwards, Duration.ofMinutes(2))).forget();

        get(Accounts.AGENCY, "/registrations/" + id).statusCode(404);
    }

    private String rolesOfTheFirstMemberOf(String partner) {
        return Sql.one(
                        database,
                        "select roles from member where partner_id = ?",
                        row -> row.getString(1).toUpperCase(Locale.ROOT).replace('-', '_'),
                        UUID.fromString(partner))
                .orElseThrow();
    }

    private long registrationsOf(Comer comer) {
        return Sql.one(
                        database,
                        "select count(*) from registration where email = ?",
                        row -> row.getLong(1),
                        comer.email())
                .orElseThrow();
    }
}
