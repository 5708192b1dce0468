package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jambatan.embedded.Home;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The guides whose commands are curl and jq, followed to the letter: each in one shell, from top to bottom. Only the
 * addresses are those of this run's platform.
 */
@OnThePlatform
@Order(9)
@EnabledIfSystemProperty(named = "jambatan.browser", matches = "true")
class GuidesTest {
    /** Its language and its text; commands have no language. */
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");

    /** Writes down what each request was answered, and waits where the edge asks for it. */
    private static final String CURL = """
            curl() { command curl --retry 5 -w '%{stderr}%{http_code} %{method} %{url}\\n' "$@" 2>> answers; }
            """;

    private final World world;

    GuidesTest(World world) {
        this.world = world;
    }

    /** @param refused what the guide shows to be refused, as status, method and the path's last word */
    @ParameterizedTest
    @CsvSource({"front-end,", "needs,", "orders, 409 POST release", "projects,", "publishing,", "support,"})
    void the_commands_of_a_guide_run_from_top_to_bottom(String guide, String refused, @TempDir Path folder)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", CURL + commandsOf(guide)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();

        assertThat(said.lines()).as(said).isNotEmpty().doesNotContain("null");
        assertThat(Files.readAllLines(folder.resolve("answers")))
                .filteredOn(answer -> !answer.startsWith("2"))
                .extracting(answer -> answer.replaceAll(" http\\S*/", " "))
                .containsExactlyElementsOf(refused == null ? List.of() : List.of(refused));
    }

    private String commandsOf(String guide) throws IOException {
        var text = Files.readString(Home.folder().resolve("docs/guides/" + guide + ".md"))
                .replace("http://localhost:8080", world.platform().gateway())
                .replace("http://localhost:8180", world.platform().keycloak());
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).isEmpty())
                .map((MatchResult block) -> block.group(2))
                .collect(Collectors.joining("\n"));
    }
}
