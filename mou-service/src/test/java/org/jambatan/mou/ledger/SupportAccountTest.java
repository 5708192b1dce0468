package org.jambatan.mou.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.aUniversity;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.ledger.Supporting.COMMITTED_ON;
import static org.jambatan.mou.ledger.Supporting.aSettlement;
import static org.jambatan.mou.ledger.Supporting.anAccount;
import static org.jambatan.mou.ledger.Supporting.asEvent;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MouTest
class SupportAccountTest {

    private static final String DRAWN = "org.jambatan.support-account.drawn.v1";
    private static final String NOTED = "org.jambatan.support-account.settlement-noted.v1";

    @Inject
    SupportLedger ledger;

    private UUID programme;
    private Account company;
    private final UUID project = UUID.randomUUID();
    private Account institution;

    @BeforeEach
    void a_programme_with_a_company() {
        programme = aProgramme();
        company = aCompanyIn(programme);
        institution = aUniversity();
    }

    @Test
    void the_second_settlement_of_three_thousand_draws_the_two_thousand_that_are_left_and_says_so() {
        var account = anAccount(ledger, programme, company, project, "5000.00");

        publish(asEvent(aSettlement(project, institution.partnerId(), "3000.00", COMMITTED_ON)));
        publish(asEvent(aSettlement(project, institution.partnerId(), "3000.00", COMMITTED_ON.plusDays(1))));

        try (var topic = Topic.named("jambatan.programmes")) {
            var draws = topic.awaitEvents(DRAWN, account, 2);
            assertThat(draws.getFirst().at("/data/latest/capped").asBoolean()).isFalse();
            assertThat(draws.getLast().at("/data/latest/capped").asBoolean()).isTrue();
            assertThat(draws.getLast().text("/data/latest/asked/amount")).isEqualTo("3000.00");
            assertThat(draws.getLast().text("/data/latest/drawn/amount")).isEqualTo("2000.00");
            assertThat(draws.getLast().text("/data/status")).isEqualTo("EXHAUSTED");
        }
        get(company, "/support-accounts/" + account)
                .statusCode(200)
                .body("committed.amount", equalTo("5000.00"))
                .body("drawn.amount", equalTo("5000.00"))
                .body("left.amount", equalTo("0.00"))
                .body("payable.institutionId", contains(institution.partnerId().toString()))
                .body("payable[0].amount.amount", equalTo("5000.00"))
                .body("payable[0].draws", equalTo(2))
                .body("actions", empty());
        get(Accounts.AGENCY, "/support-accounts/" + account + "/statement?count=true")
                .body("count", equalTo(3))
                .body("items.kind", contains("COMMITMENT", "DRAW", "DRAW"))
                .body("items.balance.amount", contains("5000.00", "2000.00", "0.00"))
                .body("items.capped", contains(false, false, true))
                .body("items[2].asked.amount", equalTo("3000.00"))
                .body("items[2].drawn.amount", equalTo("2000.00"))
                .body("items[2].entries.book", contains("COMMITTED", "DRAWN"))
                .body("items[2].entries.amount", contains("-2000.00", "2000.00"));
    }

    @Test
    void what_comes_after_the_last_ringgit_is_noted_as_exhausted() {
        var account = anAccount(ledger, programme, company, project, "100.00");
        settled(aSettlement(project, institution.partnerId(), "100.00", COMMITTED_ON));
        publish(asEvent(aSettlement(project, institution.partnerId(), "40.00", COMMITTED_ON)));

        try (var topic = Topic.named("jambatan.programmes")) {
            var noted = topic.awaitEvent(NOTED, account);
            assertThat(noted.at("/data/latest/exhausted").asBoolean()).isTrue();
            assertThat(noted.text("/data/latest/undrawnBecause")).isEqualTo("EXHAUSTED");
            assertThat(noted.at("/data/latest/drawn").isMissingNode()).isTrue();
        }
        statement(account).body("items[2].undrawnBecause", equalTo("EXHAUSTED")).body("items[2].entries", empty());
    }

    @Test
    void another_currency_and_an_earlier_day_draw_nothing_and_the_statement_says_why() {
        var account = anAccount(ledger, programme, company, project, "5000.00");
        settled(aSettlement(project, institution.partnerId(), "900.00", "SGD", COMMITTED_ON));
        settled(aSettlement(project, institution.partnerId(), "900.00", COMMITTED_ON.minusDays(1)));
        settled(aSettlement(project, institution.partnerId(), "0.00", COMMITTED_ON));

        statement(account)
                .body("items.kind", contains("COMMITMENT", "NOTE", "NOTE", "NOTE"))
                .body("items[1].asked.currency", equalTo("SGD"))
                .body("items[1].undrawnBecause", equalTo("OTHER_CURRENCY"))
                .body("items[2].undrawnBecause", equalTo("BEFORE_COMMITMENT"))
                .body("items[3].undrawnBecause", equalTo("NOTHING_DUE"))
                .body("items[3].balance.amount", equalTo("5000.00"));
    }

    @Test
    void a_settlement_heard_before_the_grant_is_drawn_when_its_day_counts() {
        settled(aSettlement(project, institution.partnerId(), "700.00", COMMITTED_ON.plusDays(3)));
        settled(aSettlement(project, institution.partnerId(), "300.00", COMMITTED_ON.minusDays(3)));

        var account = anAccount(ledger, programme, company, project, "5000.00");

        get(company, "/support-accounts/" + account).body("drawn.amount", equalTo("700.00"));
        statement(account).body("items", hasSize(3));
    }

    @Test
    void the_same_settlement_draws_once_however_often_it_is_told() {
        var account = anAccount(ledger, programme, company, project, "5000.00");
        var event = asEvent(aSettlement(project, institution.partnerId(), "1200.00", COMMITTED_ON));
        publish(event);
        publish(event);
        publish(event.again());
        publish(asEvent(aSettlement(project, institution.partnerId(), "1.00", COMMITTED_ON)));

        try (var topic = Topic.named("jambatan.programmes")) {
            topic.awaitEvents(DRAWN, account, 2);
        }
        get(company, "/support-accounts/" + account).body("drawn.amount", equalTo("1201.00"));
        statement(account).body("items", hasSize(3));
    }

    @Test
    void a_settlement_that_makes_no_sense_is_a_dead_letter_and_those_behind_it_are_drawn() {
        var account = anAccount(ledger, programme, company, project, "5000.00");
        publish(asEvent(aSettlement(project, institution.partnerId(), "-5.00", COMMITTED_ON)));
        publish(asEvent(aSettlement(project, institution.partnerId(), "5 ringgit", COMMITTED_ON)));
        publish(asEvent(aSettlement(project, institution.partnerId(), "10.00", COMMITTED_ON)));

        try (var topic = Topic.named("jambatan.programmes")) {
            topic.awaitEvent(DRAWN, account);
        }
        get(company, "/support-accounts/" + account).body("drawn.amount", equalTo("10.00"));
    }

    @Test
    void what_is_left_is_released_once_and_nothing_is_drawn_afterwards() {
        var account = anAccount(ledger, programme, company, project, "5000.00");
        settled(aSettlement(project, institution.partnerId(), "1200.00", COMMITTED_ON));
        var path = "/support-accounts/" + account;
        post(company, path + "/release", "{\"reason\":\"x\"}").statusCode(403);
        post(anotherAgency(), path + "/release", "{\"reason\":\"x\"}").statusCode(404);
        post(Accounts.AGENCY, path + "/release", "{}").statusCode(400);
        get(Accounts.AGENCY, path).body("actions", contains("release"));

        post(Accounts.AGENCY, path + "/release", "{\"reason\":\"Synthetic: given up\"}")
                .statusCode(200)
                .body("status", equalTo("RELEASED"))
                .body("released.amount", equalTo("3800.00"))
                .body("left.amount", equalTo("0.00"));

        post(Accounts.AGENCY, path + "/release", "{\"reason\":\"x\"}")
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("state", equalTo("RELEASED"));
        settled(aSettlement(project, institution.partnerId(), "50.00", COMMITTED_ON.plusDays(9)));
        statement(account)
                .body("items[2].entries.amount", contains("3800.00", "-3800.00"))
                .body("items[3].undrawnBecause", equalTo("RELEASED"));
    }

    @Test
    void a_statement_is_a_table_too_and_comes_in_pages() {
        var account = anAccount(ledger, programme, company, project, "5000.00");
        settled(aSettlement(project, institution.partnerId(), "3000.00", COMMITTED_ON));
        settled(aSettlement(project, institution.partnerId(), "3000.00", COMMITTED_ON));
        var path = "/support-accounts/" + account + "/statement";

        var table = as(company)
                .accept("text/csv")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(table).hasSize(4);
        assertThat(table.getFirst()).startsWith("number,kind,on,postedAt").endsWith("entries,balance,currency");
        assertThat(table.getLast())
                .contains("DRAW," + COMMITTED_ON)
                .contains(",3000.00,MYR,2000.00,true,,COMMITTED -2000.00; DRAWN 2000.00,0.00,MYR");

        String next = get(company, path + "?limit=2")
                .body("items.number", contains(1, 2))
                .extract()
                .path("next");
        get(company, path + "?limit=2&cursor=" + next)
                .body("items.number", contains(3))
                .body("items[0].balance.amount", equalTo("0.00"));
        get(company, path + "?cursor=" + next.substring(4)).statusCode(400);
    }

    @Test
    void others_do_not_find_an_account() {
        var account = anAccount(ledger, programme, company, project, "5000.00");
        for (var other : new Account[] {aCompanyIn(programme), anotherAgency(), institution, Accounts.ENTRANT}) {
            get(other, "/support-accounts/" + account).statusCode(404);
            get(other, "/support-accounts/" + account + "/statement").statusCode(404);
            get(other, "/support-accounts?programmeId=" + programme).body("items", empty());
        }
        get(Accounts.AUDITOR, "/support-accounts/" + account).statusCode(200).body("actions", empty());
        get(Accounts.AGENCY, "/support-accounts?projectId=" + project + "&count=true")
                .body("items.id", contains(account.toString()))
                .body("count", equalTo(1));
        get(company, "/support-accounts").body("items.id", contains(account.toString()));
        get(company, "/support-accounts?projectId=7&programmeId=x")
                .statusCode(400)
                .body("violations", hasSize(2));
    }

    private ValidatableResponse statement(UUID account) {
        return get(company, "/support-accounts/" + account + "/statement").statusCode(200);
    }

    private void settled(HeardSettlement settlement) {
        Supporting.settled(ledger, settlement);
    }

    private static void publish(CloudEvent event) {
        try (var orders = Topic.fromNow("jambatan.orders")) {
            orders.publish(event);
        }
    }
}
