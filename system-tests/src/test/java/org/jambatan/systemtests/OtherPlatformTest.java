package org.jambatan.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jambatan.embedded.Home;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says when it cannot do what it is asked to. */
@OnThePlatform
@Order(5)
class OtherPlatformTest {
    private final World world;

    OtherPlatformTest(World world) {
        this.world = world;
    }

    @Test
    void a_taken_port_is_named_in_one_sentence_and_nothing_is_left_running(@TempDir Path folder) {
        var ports = new LinkedHashMap<>(FreePorts.forEveryPart());
        ports.put("gateway", world.platform().port("gateway"));
        var second = new Platform(folder, ports);

        var refused = second.run("up", "--detach");

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output()).contains("Port " + ports.get("gateway"), "gateway");
        assertThat(second.run("status").output()).contains("Nothing runs");
    }

    @Test
    void a_service_that_cannot_start_ends_the_start_at_once_and_nothing_is_left_running(@TempDir Path folder)
            throws IOException {
        var home = Files.createDirectory(folder.resolve("checkout"));
        for (var name : List.of("jambatan", "deploy", ".jambatan", "booking-service", "mou-service", "gateway")) {
            Files.createSymbolicLink(home.resolve(name), Home.folder().resolve(name));
        }
        var incomplete = new Platform(home, folder.resolve("platform"), FreePorts.forEveryPart());
        var began = Instant.now();

        var refused = incomplete.run("up", "--detach");

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output()).containsPattern("The service (catalog|notification) is not built");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(2));
        assertThat(incomplete.run("status").output()).contains("Nothing runs");
    }

    @Test
    void a_second_start_in_the_same_folder_says_that_it_is_up_already() {
        var again = world.platform().run("up", "--detach").expecting(0);

        assertThat(again.output()).contains("already up");
    }

    @Test
    void status_names_every_part_and_is_content() {
        var status = world.platform().run("status").expecting(0);

        assertThat(status.output()).contains(Platform.PARTS).contains("launcher");
    }
}
