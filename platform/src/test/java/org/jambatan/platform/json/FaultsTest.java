package org.jambatan.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsTest {

    private static final int MANY = 100_000;

    record Line(int amount) {}

    record Order(List<Line> lines, int total) {}

    @Test
    void a_field_is_concerned_by_its_own_faults_and_by_those_of_what_it_holds() throws JsonProcessingException {
        var faults = read("{\"lines\":[{\"amount\":\"x\"},{\"amount\":1}],\"total\":[]}");

        assertThat(faults.found()).extracting("field").containsExactly("lines[0].amount", "total");
        assertThat(faults.concerns("total")).isTrue();
        assertThat(faults.concerns("lines[0].amount")).isTrue();
        assertThat(faults.concerns("lines[0]")).isTrue();
        assertThat(faults.concerns("lines[1]")).isFalse();
        assertThat(faults.concerns("lines")).isFalse();
        assertThat(faults.concerns("tot")).isFalse();
    }

    @Test
    void a_body_of_nothing_but_faults_costs_what_it_is_long_and_not_its_square() {
        var body = "{\"lines\":[" + "1,".repeat(MANY) + "1]}";

        var concerned = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var faults = read(body);
            var found = 0;
            for (var line = 0; line <= MANY; line++) {
                found += faults.concerns("lines[" + line + "]") ? 1 : 0;
            }
            return found;
        });

        assertThat(concerned).isEqualTo(MANY + 1);
    }

    private static Faults read(String body) throws JsonProcessingException {
        var faults = new Faults();
        new ObjectMapper()
                .readerFor(Order.class)
                .withHandler(faults)
                .withAttribute(Faults.KEY, faults)
                .readValue(body);
        return faults;
    }
}
