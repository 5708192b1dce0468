package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@OnThePlatform
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {
    /**
     * Two agencies, nine institutions, two companies; and, loaded last, a park, a hospital, a school and an investor of the
     * third story.
     */
    private static final int PARTNERS = 17;

    private final World world;

    DemoTest(World world) {
        this.world = world;
    }

    @Test
    void the_launcher_was_killed_in_the_middle_of_the_load_and_the_next_start_went_on() {
        assertThat(world.firstDay().interrupted().exitCode()).isNotZero();
        assertThat(world.firstDay().partnersThen()).isLessThan(PARTNERS);
        assertThat(world.firstDay().second().output())
                .contains(
                        world.platform().gateway() + "/api/v1", world.platform().gateway() + "/console");
    }

    @Test
    void everybody_of_the_three_stories_is_there_once() {
        var partners = world.as("agency").get("/partners?limit=200").expecting(200);

        assertThat(partners.texts("/items", "ror").stream()
                        .filter(ror -> !ror.isEmpty())
                        .toList())
                .containsExactlyInAnyOrder(
                        "https://ror.org/02e91jd64",
                        "https://ror.org/03j4n8s31",
                        "https://ror.org/00bw8d226",
                        "https://ror.org/05n8tts92",
                        "https://ror.org/04mjt7f73",
                        "https://ror.org/0498pcx51",
                        "https://ror.org/00yncr324",
                        "https://ror.org/0331wa828",
                        "https://ror.org/01mfdfm52");
        // Two agencies, nine institutions, two companies; and of the third story a park, a hospital, a school, an
        // investor.
        assertThat(partners.items()).hasSize(17);
    }

    @Test
    void five_letters_are_in_force_and_the_other_institutions_wait() {
        var byStatus = world.as("agency").get("/partners?limit=200").expecting(200).items().stream()
                .filter(partner -> !partner.path("ror").asText().isEmpty())
                .collect(Collectors.groupingBy(partner -> partner.path("status").asText(), Collectors.counting()));
        var letters =
                world.as("agency").get("/agreements?limit=200").expecting(200).items();

        assertThat(byStatus).containsEntry("CONFIRMED", 3L).containsEntry("PROSPECT", 6L);
        assertThat(letters)
                .hasSize(5)
                .allSatisfy(
                        letter -> assertThat(letter.path("legalState").asText()).isEqualTo("IN_FORCE"));
    }

    @Test
    void every_account_of_the_story_is_in_exactly_one_organization_that_names_its_partner() {
        var known = Stream.of("agency", "mranti")
                .flatMap(officer -> world.as(officer).get("/partners?limit=200").texts("/items", "id").stream())
                .collect(Collectors.toSet());

        var ids = People.WITH_A_PARTNER.stream()
                .map(account -> world.people().partnerOf(account))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(known::contains);
    }

    @Test
    void a_dozen_offerings_and_four_to_be_ordered_are_published_once_each() {
        var offerings = world.anyone().get("/offerings?limit=200").expecting(200);

        assertThat(offerings.items()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(offerings.items()).extracting(DemoTest::nameAndPlace).doesNotHaveDuplicates();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void the_demo_plays_the_whole_story_any_number_of_times() {
        for (var times : List.of("first", "second")) {
            var played = world.platform().run("demo").expecting(0);

            assertThat(played.output())
                    .as("the %s time", times)
                    .contains(
                            "partner-not-confirmed",
                            "IN_FORCE",
                            "slot-taken",
                            "CONFIRMED",
                            "announced",
                            "use-of-the-issuers-offerings",
                            "use-between-the-parties",
                            "alive.",
                            "\"capped\":true",
                            "drawn.");
        }
    }

    private static String nameAndPlace(JsonNode offering) {
        return offering.at("/name/en").asText() + " at "
                + offering.path("facilityId").asText();
    }
}
