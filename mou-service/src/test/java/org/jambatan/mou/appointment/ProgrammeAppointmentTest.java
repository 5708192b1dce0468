package org.jambatan.mou.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.keycloak.Realm;
import org.jambatan.mou.people.NewPeople;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MouTest
class ProgrammeAppointmentTest {

    @AfterEach
    void keycloak_answers_again() {
        Realm.answers(200);
    }

    @Test
    void somebody_without_a_partner_is_appointed_sees_the_object_and_is_told() {
        var programme = aProgramme();
        var judge = somebodyInKeycloak();
        var list = "/programmes/" + programme + "/appointments";
        get(judge, list).statusCode(404);

        var appointment = idOf(post(Accounts.AGENCY, list, appointing(judge, "COMMITTEE_MEMBER"))
                .body(
                        "from",
                        equalTo(LocalDate.now(ZoneId.of("Asia/Kuala_Lumpur")).toString()))
                .body("actions", contains("end")));

        get(judge, list + "?count=true")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("count", equalTo(1));
        get(judge, "/me")
                .body("appointments.objectId", contains(programme.toString()))
                .body("appointments[0].as", equalTo("COMMITTEE_MEMBER"));
        post(Accounts.AGENCY, list + "/" + appointment + "/end", "{}")
                .statusCode(200)
                .body("actions", empty());
        get(judge, list).statusCode(404);
        get(judge, "/me").body("appointments", empty());
        post(Accounts.AGENCY, list + "/" + appointment + "/end", "{}")
                .statusCode(409)
                .body("state", equalTo("ENDED"));
        try (var topic = Topic.named("jambatan.programmes")) {
            var ended = topic.awaitEvent("org.jambatan.appointment.ended.v1", appointment);
            assertThat(ended.text("/data/account")).isEqualTo(judge.id().toString());
            assertThat(topic.eventsAbout(appointment)).hasSize(2);
        }
    }

    @Test
    void nobody_unknown_nobody_twice_and_only_as_what_there_is() {
        var programme = aProgramme();
        var list = "/programmes/" + programme + "/appointments";
        var judge = somebodyInKeycloak();
        post(Accounts.AGENCY, list, appointing(Account.named("nobody-at-all"), "JUDGE"))
                .statusCode(409)
                .body("code", equalTo("appointment-refused"))
                .body("refusals.code", contains("capacity-unknown-here", "account-unknown"));
        post(Accounts.AGENCY, list, appointing(judge, "CHAIR")).statusCode(201);
        post(Accounts.AGENCY, list, appointing(judge, "CHAIR"))
                .statusCode(409)
                .body("refusals.code", contains("appointed-already"));
        post(Accounts.AGENCY, list, appointing(judge, "REVIEWER")).statusCode(201);
        post(Accounts.AGENCY, list, "{\"account\":\"a b\",\"as\":\"KING\"}").statusCode(400);
        post(Accounts.AGENCY, list, """
                {"account":"%s","as":"CHAIR","from":"2026-02-02","until":"2026-02-01"}""".formatted(judge.id())).statusCode(400);
    }

    @Test
    void an_appointment_counts_on_its_days_alone() {
        var programme = aProgramme();
        var list = "/programmes/" + programme + "/appointments";
        var judge = somebodyInKeycloak();
        post(Accounts.AGENCY, list, """
                {"account":"%s","as":"CHAIR","from":"2020-01-01","until":"2020-12-31"}""".formatted(judge.id())).statusCode(201);
        get(judge, list).statusCode(404);
        post(Accounts.AGENCY, list, """
                {"account":"%s","as":"CHAIR","from":"2020-12-31"}""".formatted(judge.id())).statusCode(409);
        post(Accounts.AGENCY, list, """
                {"account":"%s","as":"CHAIR","from":"2021-01-01"}""".formatted(judge.id())).statusCode(201);
        get(judge, list).statusCode(200).body("items", hasSize(2));
    }

    @Test
    void appointments_of_others_are_not_there() {
        var programme = aProgramme();
        var list = "/programmes/" + programme + "/appointments";
        var other = anotherAgency();
        get(other, list).statusCode(404);
        get(aCompany(), list).statusCode(404);
        get(Accounts.AUDITOR, list).statusCode(200);
        post(other, list, appointing(Accounts.ENTRANT, "CHAIR")).statusCode(404);
        post(aCompany(), list, appointing(Accounts.ENTRANT, "CHAIR")).statusCode(403);
    }

    @Test
    void while_keycloak_is_away_only_members_can_be_appointed() {
        Realm.answers(503);
        post(Accounts.AGENCY, "/programmes/" + aProgramme() + "/appointments", appointing(Accounts.ENTRANT, "CHAIR"))
                .statusCode(503)
                .header("Retry-After", equalTo("1"));
    }

    private static Account somebodyInKeycloak() {
        var id = UUID.randomUUID().toString();
        var account = Account.named("somebody-" + id);
        Realm.makeUser(account.id().toString(), NewPeople.anAddress(), true);
        return account;
    }

    private static String appointing(Account account, String as) {
        return "{\"account\":\"%s\",\"as\":\"%s\"}".formatted(account.id(), as);
    }
}
