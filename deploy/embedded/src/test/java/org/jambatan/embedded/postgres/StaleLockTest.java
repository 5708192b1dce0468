package org.jambatan.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jambatan.embedded.parts.PartFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere the lock is left to PostgreSQL")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaleLockTest {
    @TempDir
    Path cluster;

    @BeforeEach
    void a_lock_with_the_number_of_a_living_stranger() throws IOException {
        Files.writeString(lock(), ProcessHandle.current().pid() + "\n");
    }

    @Test
    void it_is_removed_when_nobody_works_in_the_data_directory() {
        new StaleLock(cluster).clear();

        assertThat(lock()).doesNotExist();
    }

    @Test
    void it_stays_while_somebody_does() throws IOException {
        var worker =
                new ProcessBuilder("sleep", "60").directory(cluster.toFile()).start();
        try {
            assertThatThrownBy(() -> new StaleLock(cluster).clear())
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining("Process " + worker.pid());
            assertThat(lock()).exists();
        } finally {
            worker.destroyForcibly();
        }
    }

    private Path lock() {
        return cluster.resolve("postmaster.pid");
    }
}
