package org.jambatan.catalog.offering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.jambatan.catalog.Api.aPublished;
import static org.jambatan.catalog.Api.aPublishedFacility;
import static org.jambatan.catalog.Api.aPublishedInstrument;
import static org.jambatan.catalog.Api.aPublishedOffering;
import static org.jambatan.catalog.Api.anInstitution;
import static org.jambatan.catalog.Api.command;
import static org.jambatan.catalog.Api.found;
import static org.jambatan.catalog.Api.getAnonymously;
import static org.jambatan.catalog.Api.offering;
import static org.jambatan.catalog.Api.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jambatan.catalog.CatalogTest;
import org.jambatan.testkit.token.Account;
import org.junit.jupiter.api.Test;

@CatalogTest
class SearchTest {

    @Test
    void names_in_every_language_are_searched() {
        var owner = anInstitution();
        var id = aPublished(owner, named(aPublishedFacility(owner), """
                {"en":"Wood quivertree testing","ms":"Ujian kayu kelimpanan","zh":"木材阻燃检测服务"}"""));

        assertThat(found("quivertree")).containsExactly(id.toString());
        assertThat(found("UJIAN Kelimpanan")).containsExactly(id.toString());
        assertThat(found("木材阻燃")).containsExactly(id.toString());
        assertThat(found("阻燃检测")).containsExactly(id.toString());
        assertThat(found("quivertree 检测服务")).containsExactly(id.toString());
        assertThat(found("木材 服务")).containsExactly(id.toString());
        assertThat(found("quivertree microscope")).isEmpty();
        assertThat(found("材木阻燃")).isEmpty();
    }

    @Test
    void one_chinese_character_finds_the_runs_it_stands_in() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var first = aPublished(owner, named(facility, "{\"zh\":\"龘光\"}"));
        var last = aPublished(owner, named(facility, "{\"zh\":\"光龘\"}"));

        assertThat(found("龘")).containsExactlyInAnyOrder(first.toString(), last.toString());
    }

    @Test
    void case_accents_and_width_make_no_difference() {
        var owner = anInstitution();
        var id = aPublishedOffering(owner, aPublishedFacility(owner), "Électrophorésis Zyxwal");

        assertThat(found("ELECTROPHORESIS zyxwal")).containsExactly(id.toString());
        assertThat(found("électrophorésis ＺＹＸＷＡＬ")).containsExactly(id.toString());
    }

    @Test
    void places_instruments_and_providers_are_searched_under_the_names_they_have_now() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var instrument = aPublishedInstrument(owner, facility);
        var id = aPublished(owner, offering(facility, instrument, "Analysis")).toString();

        patch(owner, "/facilities/" + facility, "{\"name\":{\"en\":\"Grumblewood Hall\"}}")
                .statusCode(200);
        patch(owner, "/equipment/" + instrument, "{\"name\":{\"en\":\"Frobnicator\"}}")
                .statusCode(200);

        assertThat(found("grumblewood")).containsExactly(id);
        assertThat(found("frobnicator grumblewood analysis")).containsExactly(id);
        assertThat(found(owner.username().replace("institution-", "") + " analysis"))
                .containsExactly(id);
    }

    @Test
    void a_misspelt_word_finds_what_was_meant_but_only_if_nothing_has_that_spelling() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var meant = aPublishedOffering(owner, facility, "Chromatofluxography").toString();

        assertThat(found("chromatofluxografy")).containsExactly(meant);
        assertThat(found("cromatofluxography")).containsExactly(meant);

        var spelt = aPublishedOffering(owner, facility, "Chromatofluxografy").toString();
        assertThat(found("chromatofluxografy")).containsExactly(spelt);
        assertThat(found("zzqqxxkkvvjj")).isEmpty();
    }

    @Test
    void the_name_counts_more_than_the_description_and_the_order_is_the_same_on_every_page() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var described = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            described.add(aPublished(
                            owner,
                            offering(facility, "Other " + i)
                                    .replaceFirst("\\{", "{\"description\":{\"en\":\"with glimmerscope\"},"))
                    .toString());
        }
        var named = aPublishedOffering(owner, facility, "Glimmerscope").toString();
        described.add(aPublished(
                        owner,
                        offering(facility, "Last")
                                .replaceFirst("\\{", "{\"description\":{\"en\":\"with glimmerscope\"},"))
                .toString());

        var pages = new ArrayList<String>();
        var cursor = "";
        do {
            var page = given().queryParam("q", "glimmerscope")
                    .queryParam("limit", 2)
                    .queryParam("count", true)
                    .queryParams(cursor.isEmpty() ? java.util.Map.of() : java.util.Map.of("cursor", cursor))
                    .get("/api/v1/search")
                    .then()
                    .statusCode(200)
                    .body("count", equalTo(7))
                    .extract();
            pages.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next") == null ? "" : page.path("next");
        } while (!cursor.isEmpty());

        assertThat(pages).hasSize(7).doesNotHaveDuplicates().isEqualTo(found("glimmerscope"));
        assertThat(pages.getFirst()).isEqualTo(named);
        assertThat(pages.subList(1, 7)).isEqualTo(described.reversed());
    }

    @Test
    void a_query_of_450_chinese_characters_is_answered_and_finds_its_text() {
        var owner = anInstitution();
        var random = new Random(2);
        var text = IntStream.range(0, 450)
                .mapToObj(i -> Character.toString(0x4e00 + random.nextInt(3000)))
                .collect(Collectors.joining());
        var id = aPublished(
                owner,
                offering(aPublishedFacility(owner), "Long")
                        .replaceFirst("\\{", "{\"description\":{\"zh\":\"" + text + "\"},"));

        assertThat(found(text)).containsExactly(id.toString());
        assertThat(found(new StringBuilder(text).reverse().toString())).isEmpty();
    }

    @Test
    void filters_narrow_what_words_find() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var slot = aPublishedOffering(owner, facility, "Flimsywidget").toString();
        var order = aPublished(owner, """
                {"facilityId":"%s","kind":"CONSULTANCY","mode":"ORDER","name":{"en":"Flimsywidget advice"}}""".formatted(facility)).toString();

        getAnonymously("/offerings?q=flimsywidget").body("items.id", containsInAnyOrder(slot, order));
        getAnonymously("/offerings?q=flimsywidget&kind=CONSULTANCY").body("items.id", contains(order));
        getAnonymously("/offerings?q=flimsywidget&mode=SLOT").body("items.id", contains(slot));
        getAnonymously("/offerings?facilityId=" + facility).body("items.id", contains(order, slot));
        getAnonymously("/offerings?partnerId=" + owner.partnerId() + "&mode=ORDER")
                .body("items.id", contains(order));
        getAnonymously("/offerings?q=flimsywidget&facilityId=" + UUID.randomUUID())
                .body("items", empty());
        getAnonymously("/offerings?kind=MAGIC&mode=x&facilityId=1&partnerId=2&equipmentId=3&status=4&limit=0")
                .statusCode(400);
    }

    @Test
    void signs_alone_find_nothing_blanks_are_no_condition_and_odd_signs_do_no_harm() {
        aPublishedOffering(anInstitution());
        assertThat(found("?!…，。")).isEmpty();
        assertThat(found("  ")).isNotEmpty().isEqualTo(found(""));
        for (var odd : List.of("'", "a' | 'b", "\\", ":*", "!(x)", "%_%", "💥 💥", "a\"b")) {
            given().queryParam("q", odd).get("/api/v1/offerings").then().statusCode(200);
        }
        given().queryParam("q", "x".repeat(1001))
                .get("/api/v1/offerings")
                .then()
                .statusCode(400);
        getAnonymously("/offerings?q=laboratory&cursor=" + get50Cursor()).statusCode(400);
    }

    @Test
    void what_is_suspended_or_retired_is_found_by_its_owner_alone() {
        var owner = anInstitution();
        var facility = aPublishedFacility(owner);
        var id = aPublishedOffering(owner, facility, "Vanishling").toString();

        command(owner, "/offerings/" + id + "/suspension").statusCode(200);

        assertThat(found("vanishling")).isEmpty();
        assertThat(ownSearch(owner, "vanishling")).containsExactly(id);
        command(owner, "/offerings/" + id + "/resumption").statusCode(200);
        assertThat(found("vanishling")).containsExactly(id);
        command(owner, "/offerings/" + id + "/retirement").statusCode(200);
        assertThat(found("vanishling")).isEmpty();
    }

    private static List<String> ownSearch(Account account, String words) {
        return given().auth()
                .oauth2(account.token())
                .queryParam("q", words)
                .get("/api/v1/offerings")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** A cursor of a list without words, which a search has not given. */
    private static String get50Cursor() {
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((UUID.randomUUID() + "x").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String named(UUID facility, String names) {
        return offering(facility, "NAME").replace("{\"en\":\"NAME\"}", names);
    }
}
