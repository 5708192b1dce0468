package org.jambatan.mou.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.ledger.Supporting.aSettlement;
import static org.jambatan.mou.ledger.Supporting.settled;
import static org.jambatan.mou.support.Applying.APPROVAL;
import static org.jambatan.mou.support.Applying.SCORES;
import static org.jambatan.mou.support.Applying.aProject;
import static org.jambatan.mou.support.Applying.aSupportingProgramme;
import static org.jambatan.mou.support.Applying.applied;
import static org.jambatan.mou.support.Applying.appointed;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jambatan.mou.MouTest;
import org.jambatan.mou.ledger.SupportLedger;
import org.jambatan.mou.support.Applying.UnderReview;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class SupportReportTest {

    private static final LocalDate IN_2190 = LocalDate.of(2190, 5, 6);

    @Inject
    SupportLedger ledger;

    @Test
    void what_was_committed_drawn_and_left_and_who_was_served_is_summed_by_programme_institution_and_sector() {
        var programme = aSupportingProgramme(Accounts.AGENCY, "{\"targetCompanies\":10}");
        var member = appointed(Accounts.AGENCY, programme, "COMMITTEE_MEMBER");
        var one = UnderReview.of(Accounts.AGENCY, programme);
        var other = UnderReview.of(Accounts.AGENCY, programme);
        for (var approved : new UnderReview[] {one, other}) {
            approved.post(member, "scores", SCORES).statusCode(201);
            approved.post(Accounts.AGENCY, "decision", APPROVAL).statusCode(200);
        }
        var waiting = aCompanyIn(programme);
        applied(waiting, programme, aProject(waiting, programme));
        var near = aPartner("UNIVERSITY");
        var far = aPartner("UNIVERSITY");
        settled(ledger, aSettlement(one.project(), near, "3000.00", IN_2190));
        settled(ledger, aSettlement(one.project(), far, "3000.00", IN_2190.plusYears(1)));
        settled(ledger, aSettlement(one.project(), far, "1.00", IN_2190.plusYears(1)));
        var path = "/reports/support?programmeId=" + programme;

        get(Accounts.AGENCY, path)
                .statusCode(200)
                .body("items.key", contains(programme.toString()))
                .body("items[0].committed.amount", contains("10000.00"))
                .body("items[0].drawn.amount", contains("5000.00"))
                .body("items[0].left.amount", contains("5000.00"))
                .body("items[0].released.amount", contains("0.00"))
                .body("items[0].applications", equalTo(3))
                .body("items[0].waiting", equalTo(1))
                .body("items[0].approved", equalTo(2))
                .body("items[0].companiesServed", equalTo(1))
                .body("items[0].targetCompanies", equalTo(10))
                .body("items[0].countedAs.companiesServed", startsWith("Different partners"));
        get(Accounts.AGENCY, path + "&groupBy=INSTITUTION&until=2190-12-31")
                .body("items.key", contains(near.toString()))
                .body("items[0].drawn.amount", contains("3000.00"))
                .body("items[0].committed", nullValue())
                .body("items[0].companiesServed", equalTo(1));
        get(Accounts.AGENCY, path + "&groupBy=SECTOR")
                .body("items.key", contains("LIFE_SCIENCES"))
                .body("items[0].drawn.amount", contains("5000.00"));
        get(Accounts.AGENCY, path + "&from=2191-01-01")
                .body("items[0].committed.amount", contains("0.00"))
                .body("items[0].drawn.amount", contains("2000.00"))
                .body("items[0].left.amount", contains("5000.00"))
                .body("items[0].applications", equalTo(0));
        get(Accounts.AUDITOR, path).body("items", hasSize(1));
        get(anotherAgency(), path).body("items", empty());
        get(one.company(), path).statusCode(403);
        get(Accounts.AGENCY, path + "&from=2191-01-01&until=2190-01-01&groupBy=COLOUR")
                .statusCode(400)
                .body("violations", hasSize(2));
        var table = as(Accounts.AGENCY)
                .accept("text/csv")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table.lines())
                .hasSize(2)
                .element(1)
                .asString()
                .contains("10000.00 MYR,5000.00 MYR,5000.00 MYR,0.00 MYR,3,1,2,0,0,1,10");
    }
}
