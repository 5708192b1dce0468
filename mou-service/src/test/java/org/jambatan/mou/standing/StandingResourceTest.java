package org.jambatan.mou.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompany;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.admit;
import static org.jambatan.mou.Api.anApplicationOf;
import static org.jambatan.mou.Api.anotherAgency;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.publishTerms;
import static org.jambatan.mou.Api.suspend;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class StandingResourceTest {

    private static final String REASON = "{\"reason\":\"Synthetic\"}";

    @Test
    void a_suspended_partner_is_hidden_from_strangers_and_resumes_as_it_was() {
        var company = aCompanyIn(aProgramme());
        var path = "/partners/" + company.partnerId();
        get(Accounts.AGENCY, path).body("actions", hasItem("suspension"));

        post(Accounts.AGENCY, path + "/suspension", "{}").statusCode(400);
        suspend(company.partnerId())
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("actions", hasItem("resumption"))
                .body("actions", not(hasItem("admission")));
        getAnonymously(path).statusCode(404);
        get(company, path)
                .body("status", equalTo("SUSPENDED"))
                .body("suspension.reason", equalTo("Synthetic: the insurance has run out"));
        suspend(company.partnerId())
                .statusCode(409)
                .body("code", equalTo("illegal-in-state"))
                .body("actions", hasItem("resumption"));

        post(Accounts.AGENCY, path + "/resumption", "").statusCode(200).body("status", equalTo("CONFIRMED"));
        getAnonymously(path).statusCode(200).body("suspension", nullValue());
        try (var topic = Topic.named("jambatan.partners");
                var states = Topic.named("jambatan.partners.state")) {
            var told = topic.awaitEvent("org.jambatan.partner.suspended.v1", company.partnerId());
            assertThat(told.text("/data/reason")).isEqualTo("Synthetic: the insurance has run out");
            assertThat(told.text("/data/agencies/0"))
                    .isEqualTo(Accounts.AGENCY.partnerId().toString());
            var state = states.awaitState(
                    company.partnerId(), it -> it.text("/data/status").equals("CONFIRMED"));
            assertThat(state.text("/data/reason")).isEmpty();
        }
    }

    @Test
    void only_an_agency_that_answers_for_it_suspends_and_only_that_one_ends_it() {
        var other = anotherAgency();
        var company = aCompanyIn(aProgramme());
        var path = "/partners/" + company.partnerId();

        post(other, path + "/suspension", REASON).statusCode(409).body("refusals.code", contains("not-in-your-care"));
        var theirs = aProgramme(other);
        post(other, path + "/admission", "{\"programmeId\":\"%s\"}".formatted(theirs))
                .statusCode(200);
        suspend(company.partnerId()).statusCode(200);

        post(other, path + "/resumption", REASON)
                .statusCode(409)
                .body("refusals.code", contains("suspended-by-another-agency"));
    }

    @Test
    void a_suspended_partner_accepts_no_terms() {
        var programme = aProgramme();
        publishTerms(Accounts.AGENCY, programme, "Synthetic").statusCode(201);
        var company = aCompanyIn(programme);
        suspend(company.partnerId()).statusCode(200);

        get(company, "/programmes/" + programme + "/terms/1").body("actions", empty());
        post(company, "/programmes/" + programme + "/terms/1/acceptances", "{}")
                .statusCode(409)
                .body("refusals.code", contains("partner-suspended"));
    }

    @Test
    void a_part_in_a_programme_ends_today_by_its_own_word_or_the_agencys() {
        var first = aProgramme();
        var second = aProgramme();
        var company = aCompanyIn(first);
        admit(company.partnerId(), second).statusCode(200);
        var path = "/partners/" + company.partnerId();
        var today = LocalDate.now(ZoneId.of("Asia/Kuala_Lumpur")).toString();
        get(company, path).body("actions", hasItems("departure", "participations/" + first + "/departure"));

        post(company, path + "/participations/" + first + "/departure", "").statusCode(200);
        post(Accounts.AGENCY, path + "/participations/" + second + "/departure", "{}")
                .statusCode(400);
        post(Accounts.AGENCY, path + "/participations/" + second + "/departure", REASON)
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("participations.until", contains(today, today));
        post(anotherAgency(), path + "/participations/" + second + "/departure", REASON)
                .statusCode(404);

        admit(company.partnerId(), first).statusCode(200).body("participations.until", hasItem(nullValue()));
    }

    @Test
    void who_leaves_takes_its_open_applications_along_and_does_not_come_back() {
        var programme = aProgramme();
        var company = aCompanyIn(aProgramme());
        var application = anApplicationOf(company, programme);
        var path = "/partners/" + company.partnerId();

        post(company, path + "/departure", REASON)
                .statusCode(200)
                .body("status", equalTo("LEFT"))
                .body("actions", empty());

        get(company, "/programmes/" + programme + "/admissions/" + application).body("status", equalTo("WITHDRAWN"));
        post(company, path + "/departure", "").statusCode(409).body("state", equalTo("LEFT"));
        post(company, "/programmes/" + programme + "/admissions", "{}")
                .statusCode(409)
                .body("refusals.code", contains("partner-left"));
        suspend(company.partnerId()).statusCode(409).body("code", equalTo("illegal-in-state"));
        admit(company.partnerId(), programme).statusCode(409);
    }

    @Test
    void nobody_leaves_for_another_and_no_agency_leaves_its_programmes() {
        post(aCompany(), "/partners/" + aCompany().partnerId() + "/departure", "")
                .statusCode(404);
        var agency = anotherAgency();
        aProgramme(agency);

        post(agency, "/partners/" + agency.partnerId() + "/departure", "")
                .statusCode(409)
                .body("refusals.code", contains("runs-programmes"));
    }
}
