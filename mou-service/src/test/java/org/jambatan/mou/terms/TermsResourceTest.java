package org.jambatan.mou.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jambatan.mou.Api.aCompanyIn;
import static org.jambatan.mou.Api.aProgramme;
import static org.jambatan.mou.Api.get;
import static org.jambatan.mou.Api.getAnonymously;
import static org.jambatan.mou.Api.post;
import static org.jambatan.mou.Api.publishTerms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jambatan.mou.MouTest;
import org.jambatan.testkit.kafka.Topic;
import org.jambatan.testkit.token.Accounts;
import org.junit.jupiter.api.Test;

@MouTest
class TermsResourceTest {

    private static final ZoneId KUALA_LUMPUR = ZoneId.of("Asia/Kuala_Lumpur");

    @Test
    void a_programme_has_no_terms_until_its_agency_publishes_some() {
        var programme = aProgramme();
        getAnonymously("/programmes/" + programme).body("terms", nullValue());
        getAnonymously("/programmes/" + programme + "/terms/current").statusCode(404);

        var id = publishTerms(Accounts.AGENCY, programme, "First")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("inForce", equalTo(true))
                .extract()
                .<String>path("id");

        getAnonymously("/programmes/" + programme).body("terms.version", equalTo(1));
        for (var name : new String[] {"1", "current", id}) {
            getAnonymously("/programmes/" + programme + "/terms/" + name)
                    .statusCode(200)
                    .body("text.en", equalTo("First"))
                    .body("actions", empty());
        }
        getAnonymously("/programmes/" + programme + "/terms/2").statusCode(404);
    }

    @Test
    void a_later_version_is_published_ahead_and_the_earlier_stays_in_force() {
        var programme = aProgramme();
        var today = LocalDate.now(KUALA_LUMPUR);
        publishTerms(Accounts.AGENCY, programme, "First").statusCode(201);
        var path = "/programmes/" + programme + "/terms";

        post(
                        Accounts.AGENCY,
                        path,
                        "{\"text\":{\"en\":\"Second\"},\"effectiveFrom\":\"%s\"}".formatted(today.plusDays(30)))
                .statusCode(201)
                .body("version", equalTo(2))
                .body("inForce", equalTo(false));
        for (var early : new LocalDate[] {today.minusDays(1), today.plusDays(29)}) {
            post(Accounts.AGENCY, path, "{\"text\":{\"en\":\"Third\"},\"effectiveFrom\":\"%s\"}".formatted(early))
                    .statusCode(409)
                    .body("code", equalTo("terms-refused"))
                    .body("refusals.code", contains("terms-too-early"));
        }

        getAnonymously(path + "/current").body("version", equalTo(1));
        getAnonymously(path + "?count=true")
                .body("items.version", contains(2, 1))
                .body("count", equalTo(2));
        try (var states = Topic.named("jambatan.programmes.state")) {
            var state = states.awaitState(
                    programme, it -> it.text("/aggregateversion").equals("3"));
            assertThat(state.text("/data/terms/0/from")).isEqualTo(today.toString());
            assertThat(state.text("/data/terms/1/version")).isEqualTo("2");
        }
    }

    @Test
    void a_signatory_accepts_once_whatever_it_sends() {
        var programme = aProgramme();
        var hash = publishTerms(Accounts.AGENCY, programme, "First").extract().<String>path("contentHash");
        var company = aCompanyIn(programme);
        var path = "/programmes/" + programme + "/terms/1";
        get(company, path).body("actions", contains("acceptances"));

        post(company, path + "/acceptances", "{\"contentHash\":\"%s\"}".formatted("0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("content-changed"));
        var id = post(company, path + "/acceptances", "{\"contentHash\":\"%s\"}".formatted(hash))
                .statusCode(201)
                .body("contentHash", equalTo(hash))
                .body("partnerId", equalTo(company.partnerId().toString()))
                .extract()
                .<String>path("id");
        post(company, path + "/acceptances", "").statusCode(201).body("id", equalTo(id));

        get(company, path).body("actions", empty());
        get(Accounts.AGENCY, path + "/acceptances?count=true")
                .body("items.id", contains(id))
                .body("count", equalTo(1));
        get(aCompanyIn(programme), path + "/acceptances").body("items", hasSize(0));
        get(company, "/partners/" + company.partnerId()).body("participations[0].acceptedTerms", equalTo(1));
        try (var topic = Topic.named("jambatan.partners")) {
            var event = topic.awaitEvent("org.jambatan.partner.accepted-terms.v1", company.partnerId());
            assertThat(event.text("/data/participations/0/acceptedTerms")).isEqualTo("1");
            assertThat(event.text("/data/programmeId")).isEqualTo(programme.toString());
        }
    }

    @Test
    void nobody_accepts_what_is_no_longer_in_force() {
        var programme = aProgramme();
        publishTerms(Accounts.AGENCY, programme, "First").statusCode(201);
        publishTerms(Accounts.AGENCY, programme, "Second").statusCode(201).body("version", equalTo(2));

        post(aCompanyIn(programme), "/programmes/" + programme + "/terms/1/acceptances", "{}")
                .statusCode(409)
                .body("refusals.code", contains("terms-superseded"));
    }

    @Test
    void terms_say_something() {
        var programme = aProgramme();
        post(Accounts.AGENCY, "/programmes/" + programme + "/terms", "{\"text\":{}}")
                .statusCode(400);
        post(Accounts.AGENCY, "/programmes/" + programme + "/terms", "{\"text\":{\"en\":\"a\",\"fr\":\"b\"}}")
                .statusCode(400);
        publishTerms(Accounts.AGENCY, UUID.randomUUID(), "Of nobody").statusCode(404);
    }
}
