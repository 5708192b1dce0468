package org.jambatan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OriginsFileTest {

    @TempDir
    Path folder;

    @Test
    void an_origin_is_permitted_while_it_stands_in_the_file() throws IOException {
        var file = folder.resolve("origins");
        var origins = new OriginsFile(Optional.of(file));
        origins.look();
        assertThat(origins.contains("https://app.example")).isFalse();

        Files.writeString(file, "https://app.example\n\n  https://lab.example:8443 \n");
        origins.look();
        assertThat(origins.contains("https://app.example")).isTrue();
        assertThat(origins.contains("https://lab.example:8443")).isTrue();
        assertThat(origins.contains("https://lab.example")).isFalse();
        assertThat(origins.contains("")).isFalse();

        Files.delete(file);
        origins.look();
        assertThat(origins.contains("https://app.example")).isFalse();
    }

    @Test
    void without_a_file_nobody_is_added() {
        var origins = new OriginsFile(Optional.empty());
        origins.look();

        assertThat(origins.isConfigured()).isFalse();
        assertThat(origins.contains("https://app.example")).isFalse();
    }
}
