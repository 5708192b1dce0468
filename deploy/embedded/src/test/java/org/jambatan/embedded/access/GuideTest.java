package org.jambatan.embedded.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.jambatan.embedded.Home;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuideTest {
    @ParameterizedTest
    @ValueSource(strings = {"Feed.java", "feed.js", "feed.py"})
    void the_guide_shows_the_very_program_that_the_tests_run(String program) throws IOException {
        var guides = Home.folder().resolve("docs/guides");

        assertThat(Files.readString(guides.resolve("agency.md")))
                .contains("\n" + Files.readString(guides.resolve("agency").resolve(program)) + "```\n");
    }
}
