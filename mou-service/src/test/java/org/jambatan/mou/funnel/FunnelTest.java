package org.jambatan.mou.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.as;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Needing.aBooking;
import static org.jambatan.mou.Needing.aNeed;
import static org.jambatan.mou.Needing.aSentNeed;
import static org.jambatan.mou.Needing.anInstitutionIn;
import static org.jambatan.mou.Needing.conclude;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class FunnelTest {

    @Test
    void it_counts_how_far_needs_came_for_officers_of_the_programme_and_auditors() {
        var today = LocalDate.now(ZoneId.of("Asia/Kuala_Lumpur"));
        var programme = aProgramme();
        var institution = anInstitutionIn(programme);
        var other = anInstitutionIn(programme);
        var company = aCompanyIn(programme);
        aNeed(company, programme);
        var need = aSentNeed(company, programme, institution);
        aSentNeed(company, programme, other);
        var booking = aBooking(company.partnerId(), institution.partnerId(), programme, "COMPLETED");
        conclude(company, need, "{\"outcome\":\"BOOKING\",\"bookingId\":\"%s\"}".formatted(booking))
                .statusCode(200);
        var path = "/reports/funnel?programmeId=" + programme;

        get(Accounts.AGENCY, path)
                .statusCode(200)
                .body("groupBy", equalTo("PROGRAMME"))
                .body("items.key", contains(programme.toString()))
                .body("items[0].needs", equalTo(3))
                .body("items[0].sent", equalTo(2))
                .body("items[0].dealt", equalTo(1))
                .body("items[0].delivered", equalTo(1))
                .body("items[0].settled", equalTo(0))
                .body("items[0].met", equalTo(1))
                .body("items[0].companiesServed", equalTo(1))
                .body("counts.figure", hasItems("needs", "matched", "dealt", "companiesServed"));
        get(Accounts.AGENCY, path + "&groupBy=INSTITUTION")
                .body("items.find { it.key == '" + institution.partnerId() + "' }.dealt", equalTo(1))
                .body("items.find { it.key == '" + other.partnerId() + "' }.dealt", equalTo(0))
                .body("items.find { it.key == 'none' }.needs", equalTo(1));
        get(Accounts.AUDITOR, path + "&from=" + today + "&until=" + today.plusDays(1) + "&groupBy=SECTOR")
                .body("items.key", contains("LIFE_SCIENCES"))
                .body("items[0].needs", equalTo(3));
        get(Accounts.AUDITOR, path + "&until=" + today.minusDays(2) + "&groupBy=SECTOR")
                .body("items", empty());
        get(anotherAgency(), path).statusCode(200).body("items", empty());
        get(company, path).statusCode(403);
    }

    @Test
    void the_same_rows_are_a_table() {
        var programme = aProgramme();
        var company = aCompanyIn(programme);
        aNeed(company, programme);

        var table = as(Accounts.AGENCY)
                .accept("text/csv")
                .get("/api/v1/reports/funnel?groupBy=TECHNIQUE&programmeId=" + programme)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(table.getFirst()).startsWith("key,name,needs,matched,sent");
        assertThat(table.getLast()).startsWith("formaldehyde chamber,,1,0,0,0,0,0,0,0,0,0,");
        assertThat(table).hasSize(2);
    }
}
