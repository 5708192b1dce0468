package org.jambatan.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_secret_is_random_and_stays() {
        var file = folder.resolve("secrets.properties");
        var first = new Secrets(file).of("database.mou.app");

        assertThat(first).hasSize(48);
        assertThat(new Secrets(file).of("database.mou.app")).isEqualTo(first);
        assertThat(new Secrets(file).of("database.mou.owner")).isNotEqualTo(first);
    }
}
