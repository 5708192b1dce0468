package org.jambatan.mou.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aPartner;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.idOf;
import static org.jambatan.mou.Api.post;

import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class ProgrammeResourceTest {

    @Test
    void an_agency_opens_a_programme_that_everybody_sees() {
        var agency = Accounts.AGENCY.partnerId().toString();
        var programme = idOf(post(Accounts.AGENCY, "/programmes", """
                {"name":{"en":"Lab Partnership"},"sector":"LIFE_SCIENCES","description":{"en":"A bridge."}}""")
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("agency.partnerId", equalTo(agency))
                .body("timeZone", equalTo("Asia/Kuala_Lumpur")));

        getAnonymously("/programmes/" + programme).statusCode(200).header("ETag", "\"1\"");
        try (var topic = Topic.named("jambatan.programmes");
                var states = Topic.named("jambatan.programmes.state")) {
            var event = topic.awaitEvent("org.jambatan.programme.opened.v1", programme);
            assertThat(event.text("/data/agency/partnerId")).isEqualTo(agency);
            assertThat(event.text("/partnerid")).isEqualTo(agency);
            assertThat(states.awaitState(programme, state -> true).text("/data/status"))
                    .isEqualTo("OPEN");
        }
    }

    @Test
    void lists_are_filtered_and_paged() {
        var other = anotherAgency();
        var first = aProgramme(other);
        var second = aProgramme(other);
        var path = "/programmes?agencyId=" + other.partnerId();

        String next = getAnonymously(path + "&limit=1&count=true")
                .body("items.id", contains(first.toString()))
                .body("count", equalTo(2))
                .extract()
                .path("next");
        getAnonymously(path + "&limit=1&cursor=" + next).body("items.id", contains(second.toString()));
        getAnonymously(path + "&sector=LIFE_SCIENCES&q=programme").body("items", hasSize(2));
        getAnonymously(path + "&sector=CONNECTIVITY").body("items", empty());
        getAnonymously("/programmes?agencyId=7").statusCode(400);
    }

    @Test
    void nobody_takes_part_before_a_programme_opens() {
        var programme = idOf(post(Accounts.AGENCY, "/programmes", """
                {"name":{"en":"Later"},"sector":"GREEN_ECONOMY","opensOn":"2190-05-01","timeZone":"Asia/Shanghai"}"""));

        admit(aPartner("COMPANY"), programme).statusCode(200).body("participations[0].from", equalTo("2190-05-01"));
    }

    @Test
    void bad_input_and_others_are_refused() {
        post(Accounts.AGENCY, "/programmes", """
                {"sector":"life sciences","opensOn":"soon","timeZone":"+08:00"}""")
                .statusCode(400)
                .body("violations.field", hasItem("name"))
                .body("violations.field", hasItem("sector"))
                .body("violations.field", hasItem("opensOn"))
                .body("violations.field", hasItem("timeZone"));
        var body = "{\"name\":{\"en\":\"Mine\"},\"sector\":\"X1\"}";
        post(aCompany(), "/programmes", body).statusCode(403).body("code", equalTo("forbidden"));
        post(aCompany().roles("agency-officer"), "/programmes", body)
                .statusCode(403)
                .body("code", equalTo("not-an-agency"));
        getAnonymously("/programmes/" + UUID.randomUUID()).statusCode(404);
        get(Accounts.AUDITOR, "/programmes/nonsense").statusCode(404);
    }
}
