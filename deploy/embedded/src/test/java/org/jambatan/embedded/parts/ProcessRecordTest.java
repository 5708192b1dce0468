package org.jambatan.embedded.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProcessRecordTest {
    @TempDir
    Path folder;

    Process process;

    @BeforeEach
    void a_process() throws IOException {
        process = new ProcessBuilder("setsid", "sleep", "60").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void what_was_recorded_is_found_again() {
        var records = new ProcessRecords(folder);
        var kept = ProcessRecord.of("kafka", process.toHandle(), "java kafka.Kafka")
                .inState("ready", 2, "ended: code 1");

        records.keep(kept);

        assertThat(records.all()).containsExactly(kept);
        assertThat(records.of("kafka").orElseThrow().living()).contains(process.toHandle());
    }

    @Test
    void a_process_that_began_at_another_time_is_not_ours() {
        var ours = ProcessRecord.of("kafka", process.toHandle(), "");
        var earlier = new ProcessRecord("kafka", ours.pid(), ours.startedAt().minusSeconds(60), "", "ready", 0, "");

        earlier.end("TERM", Duration.ofSeconds(1));

        assertThat(earlier.living()).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void ending_takes_the_whole_group() throws Exception {
        var shell = new ProcessBuilder("setsid", "sh", "-c", "trap '' TERM; sleep 61 & wait; sleep 62").start();
        var entry = ProcessRecord.of("keycloak", shell.toHandle(), "");
        while (shell.children().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        var child = shell.children().findAny().orElseThrow();

        entry.end("TERM", Duration.ofSeconds(1));

        shell.waitFor();
        child.onExit().get();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void a_record_that_cannot_be_read_is_no_record() throws IOException {
        Files.writeString(folder.resolve("mou.process"), "pid=many");

        assertThat(new ProcessRecords(folder).all()).isEmpty();
    }

    @Test
    void secrets_and_records_are_their_owners_alone() throws IOException {
        Secret.write(folder.resolve("secret"), "x");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
                .isEqualTo("rw-------");
    }
}
