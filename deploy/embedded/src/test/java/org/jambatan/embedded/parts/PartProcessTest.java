package org.jambatan.embedded.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartProcessTest {
    @TempDir
    Path folder;

    @Test
    void a_part_that_ends_while_starting_says_what_it_wrote_last() {
        var process = PartProcess.start(aPart("echo wrong password; exit 3", false), log());

        assertThatThrownBy(process::awaitReady)
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("part ended with code 3")
                .hasMessageContaining("wrong password");
    }

    @Test
    void a_full_disk_is_named() {
        var process = PartProcess.start(aPart("echo write: No space left on device; exit 1", false), log());

        assertThatThrownBy(process::awaitReady)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is full");
    }

    @Test
    void a_part_that_is_not_ready_in_time_is_ended() {
        var process = PartProcess.start(aPart("sleep 60", false), log());

        assertThatThrownBy(process::awaitReady).hasMessageContaining("was not ready after 1 s");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void stopping_ends_what_the_part_left_behind_too() throws Exception {
        var process = PartProcess.start(aPart("sleep 60 & sleep 61", true), log());
        process.awaitReady();
        while (process.handle().children().count() < 2) {
            Thread.onSpinWait();
        }
        var children = process.handle().children().toList();

        process.stop();

        for (var child : children) {
            child.onExit().get();
        }
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    private Path log() {
        return folder.resolve("part.log");
    }

    private Part aPart(String script, boolean ready) {
        return new Part() {
            @Override
            public String name() {
                return "part";
            }

            @Override
            public void prepare() {}

            @Override
            public Command command() {
                return new Command(List.of("sh", "-c", script), Map.of(), folder);
            }

            @Override
            public boolean isReady() {
                return ready;
            }

            @Override
            public List<Integer> ports() {
                return List.of();
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(1);
            }
        };
    }
}
