package org.jambatan.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jambatan.embedded.parts.PartFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithoutDemoTest {
    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("jambatan.demo");
        System.clearProperty("jambatan.first-agency.id");
        System.clearProperty("jambatan.first-agency.name");
        System.clearProperty("jambatan.first-agency.country");
    }

    @Test
    void what_began_without_the_demo_stays_without_it() {
        System.setProperty("jambatan.demo", "none");
        new Place(folder).settleWhetherDemo();

        System.clearProperty("jambatan.demo");

        assertThat(new Place(folder).isDemo()).isFalse();
        assertThat(new Place(folder).wantsDemoWorld()).isFalse();
    }

    @Test
    void a_demo_stays_a_demo() throws IOException {
        var place = new Place(folder);
        place.settleWhetherDemo();
        Files.createDirectories(place.data().resolve("postgres"));

        System.setProperty("jambatan.demo", "none");

        assertThatThrownBy(place::settleWhetherDemo)
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("is a demo's");
        System.clearProperty("jambatan.demo");
        place.settleWhetherDemo();
        assertThat(place.isDemo()).isTrue();
    }

    @Test
    void the_first_agency_stays_the_one_that_was_named_first() throws IOException {
        var place = new Place(folder);
        Files.createDirectories(place.data());
        assertThat(FirstAgency.of(place)).isEqualTo(FirstAgency.OF_THE_DEMO);
        var named = new FirstAgency("0192f3a0-7b1c-7d00-8a00-0000000000aa", "Agency of Tomorrow: 明天", "MY");
        System.setProperty("jambatan.first-agency.id", named.id());
        assertThatThrownBy(() -> FirstAgency.of(place)).hasMessageContaining("together or not at all");
        System.setProperty("jambatan.first-agency.name", named.name());
        System.setProperty("jambatan.first-agency.country", named.country());

        FirstAgency.of(place).keep(place);
        forget();

        assertThat(FirstAgency.of(place)).isEqualTo(named);
    }

    @Test
    void the_variable_that_moves_a_port_is_named() {
        assertThat(new Place(folder).variableOf(19094)).isEqualTo("JAMBATAN_PORT_KAFKA_AGENCIES");
        assertThat(new Place(folder).variableOf(9180)).isEqualTo("JAMBATAN_PORT_KEYCLOAK_MANAGEMENT");
        var parts = new Blueprint(new Place(folder))
                .waves().stream().flatMap(List::stream).toList();
        assertThat(parts)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(part -> assertThat(part.ports())
                        .allSatisfy(port ->
                                assertThat(new Place(folder).variableOf(port)).startsWith("JAMBATAN_PORT_")));
    }
}
