package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * An alliance, its hospital's result, its investor and its competition of a hundred entries, as the demo has played them;
 * and who does not find what is none of his business.
 */
@OnThePlatform
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryThreeTest {
    private final World world;
    private final Http park;
    private String alliance = "";
    private String project = "";
    private String cup = "";

    StoryThreeTest(World world) {
        this.world = world;
        this.park = world.as("tongji");
    }

    @BeforeAll
    void the_story_was_played() {
        if (theirs("/competitions?limit=200", "name", "Tianjiao Bay Cup").isEmpty()) {
            world.platform().run("demo").expecting(0);
        }
        alliance = "/alliances/"
                + theirs("/alliances?limit=200", "name", "Industry Alliance").getFirst();
        project = "/incubated-projects/"
                + theirs("/incubated-projects?limit=200", "title", "drug candidate")
                        .getFirst();
        cup = "/competitions/"
                + theirs("/competitions?limit=200", "name", "Tianjiao Bay Cup").getFirst();
    }

    private List<String> theirs(String list, String field, String words) {
        return park.get(list).expecting(200).items().stream()
                .filter(item -> item.path(field).path("en").asText().contains(words))
                .map(item -> item.path("id").asText())
                .toList();
    }

    @Test
    void everybody_reads_the_alliances_page_and_nobody_its_applications() {
        var page = world.anyone().get(alliance).expecting(200);

        assertThat(page.text("/name/zh")).isEqualTo("同济生命健康产业联盟");
        assertThat(page.text("/status")).isEqualTo("PUBLISHED");
        assertThat(page.list("/purposes")).hasSize(4);
        world.anyone().get(alliance + "/applications").isProblem(401, "unauthenticated");
    }

    @Test
    void another_alliances_secretariat_finds_neither_its_applications_nor_its_announcements() {
        var other = world.as("zpark");
        other.post("/alliances", """
                        {"kind":"COMMUNITY","name":{"en":"Community of the system test (synthetic)"},
                        "seat":{"partnerId":"%s"}}""".formatted(world.people().partnerOf("zpark")))
                .expecting(201);
        var application = park.get(alliance + "/applications")
                .expecting(200)
                .texts("/items", "id")
                .getFirst();

        other.get(alliance + "/applications/" + application).isProblem(404, "not-found");
        other.get(alliance + "/announcements").isProblem(404, "not-found");
        assertThat(other.get(alliance + "/applications").expecting(200).items()).isEmpty();
        other.post(alliance + "/applications/" + application + "/acceptance", "{}")
                .isProblem(404, "not-found");
    }

    @Test
    void its_charter_is_in_force_by_its_founders_and_the_investor_belongs() {
        var charter = park.get(alliance).expecting(200).text("/charterId");

        assertThat(park.get("/agreements/" + charter).expecting(200).text("/legalState"))
                .isEqualTo("IN_FORCE");
        assertThat(world.anyone().get(alliance + "/members").expecting(200).texts("/items", "facet"))
                .contains("FINANCE");
    }

    @Test
    void its_testing_platform_is_a_public_collection_of_what_members_offer() {
        var collections =
                world.anyone().get(alliance + "/collections").expecting(200).items();

        assertThat(collections)
                .singleElement()
                .satisfies(one -> assertThat(one.path("kind").asText()).isEqualTo("TESTING"));
    }

    @Test
    void intended_money_stands_apart_from_closed_money_and_only_those_named_see_it() {
        var pipeline =
                world.as("hospital").get(project + "/pipeline").expecting(200).json();

        assertThat(pipeline.path("intended")).hasSize(1);
        assertThat(pipeline.path("closed")).isEmpty();
        world.as("investor").get(project).expecting(200);
        for (var stranger : List.of("biotech", "zpark", "entrant")) {
            for (var what : List.of("", "/pipeline", "/interests", "/outcomes")) {
                assertThat(world.as(stranger).get(project + what).status())
                        .as("%s reads %s%s", stranger, project, what)
                        .isEqualTo(404);
            }
        }
        assertThat(world.as("biotech").post(project + "/interests", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void a_hundred_entries_became_seventy_twelve_and_three() {
        var results = world.anyone().get(cup + "/results").expecting(200).json();

        assertThat(results.path("rounds"))
                .extracting(round -> round.path("field").asInt())
                .containsExactly(100, 70, 12);
        assertThat(results.path("rounds"))
                .extracting(round -> round.path("advanced").size())
                .containsExactly(70, 12, 3);
        assertThat(results.path("awards"))
                .extracting(award -> award.path("medal").asText() + " "
                        + award.path("entry").path("title").asText())
                .containsExactly("GOLD MIFE-UPS 蛋白成像试剂盒", "SILVER 基于新一代植物反应器平台的叶绿体工厂", "BRONZE Synthetic project 003");
    }

    @Test
    void what_was_counted_stands_beside_what_is_stated() {
        var figures = world.anyone().get(cup + "/results").expecting(200).json().path("figures");

        assertThat(figures.path("stated"))
                .extracting(figure -> figure.path("value").asInt())
                .containsExactly(100, 14, 24);
        assertThat(computed(figures, "entries-admitted")).isEqualTo(100);
        assertThat(computed(figures, "cities")).isEqualTo(14);
        assertThat(computed(figures, "universities")).isEqualTo(24);
    }

    private static int computed(JsonNode figures, String indicator) {
        for (var figure : figures.path("computed")) {
            if (figure.path("indicator").asText().equals(indicator)) {
                return figure.path("value").asInt();
            }
        }
        throw new AssertionError("nothing counts " + indicator + ": " + figures);
    }

    @Test
    void an_advancement_run_again_gives_the_very_same_list() {
        var advancement = cup + "/rounds/1/advancement";
        var frozen = park.get(advancement).expecting(200).json();

        var again = park.post(advancement, "{}").json();

        assertThat(again.path("list")).isEqualTo(frozen.path("list"));
        assertThat(again.path("inputHash")).isEqualTo(frozen.path("inputHash"));
        park.post(advancement, "{\"inputHash\":\"" + "0".repeat(64) + "\"}").isProblem(409, "advancement-refused");
    }

    @Test
    void a_judge_of_another_round_finds_no_sheet_and_a_stranger_no_entry() {
        assertThat(world.as("judge1")
                        .get(cup + "/rounds/3/scoresheets")
                        .expecting(200)
                        .items())
                .isNotEmpty();
        assertThat(world.as("judge3").get(cup + "/rounds/3/scoresheets").status())
                .isEqualTo(404);
        var entry = park.get(cup + "/entries?limit=1")
                .expecting(200)
                .texts("/items", "id")
                .getFirst();
        for (var stranger : List.of("biotech", "zpark", "investor")) {
            assertThat(world.as(stranger).get(cup + "/entries/" + entry).status())
                    .isEqualTo(404);
        }
        world.as("entrant").get(cup + "/entries/" + entry).expecting(200);
    }

    @Test
    void who_comes_after_the_close_is_told_so() {
        var late = world.as("biotech").post(cup + "/entries", """
                        {"track":"STARTUP","title":"Too late (synthetic)","firm":{"name":"Synthetic"},"submit":true}""");

        late.isProblem(409, "entry-refused");
        assertThat(late.json().path("refusals"))
                .extracting(refusal -> refusal.path("code").asText())
                .contains("entry-too-late");
    }
}
