package org.jambatan.notification.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jambatan.embedded.Home;
import org.jambatan.testkit.kafka.CloudEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real contracts, packed as the build packs them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void every_contract_is_packed_with_its_topic_and_its_audience() throws IOException {
        var all = packed();

        assertThat(all).hasSizeGreaterThan(30);
        assertThat(all.values()).allSatisfy(contract -> {
            assertThat(contract.topic()).startsWith("jambatan.");
            assertThat(contract.isState()).isEqualTo(contract.topic().endsWith(".state"));
        });
    }

    @Test
    void drafts_are_nobodys_and_bookings_an_agencys() throws IOException {
        assertThat(showing("catalog-service", "offering.drafted", "DRAFT")).isEqualTo(Showing.INTERNAL);
        assertThat(showing("booking-service", "booking.confirmed", "CONFIRMED")).isEqualTo(Showing.SHOWN);
        assertThat(showing("booking-service", "booking.state", "PENDING")).isEqualTo(Showing.SHOWN);
    }

    @Test
    void a_revision_is_shown_of_what_is_published_and_not_of_a_draft() throws IOException {
        assertThat(showing("catalog-service", "offering.revised", "DRAFT")).isEqualTo(Showing.INTERNAL);
        assertThat(showing("catalog-service", "offering.revised", "PUBLISHED")).isEqualTo(Showing.SHOWN);
        assertThat(showing("catalog-service", "offering.state", "DRAFT")).isEqualTo(Showing.INTERNAL);
        assertThat(showing("catalog-service", "offering.state", "SUSPENDED")).isEqualTo(Showing.SHOWN);
    }

    @Test
    void a_retirement_is_shown_where_something_was_shown_before() throws IOException {
        assertThat(showing("catalog-service", "offering.retired", "RETIRED")).isEqualTo(Showing.IF_SHOWN_BEFORE);
        assertThat(showing("catalog-service", "facility.state", "RETIRED")).isEqualTo(Showing.IF_SHOWN_BEFORE);
        assertThat(showing("catalog-service", "equipment.state", "A value of later days"))
                .isEqualTo(Showing.INTERNAL);
    }

    @Test
    void without_contracts_nothing_is_built() {
        assertThatThrownBy(() -> PackContracts.main(new String[] {
                    folder.toString(), folder.resolve("none.json").toString()
                }))
                .hasMessageContaining("no event contract");
    }

    private Showing showing(String publisher, String name, String status) throws IOException {
        var event = CloudEvent.example(publisher, name).with("/data/status", status);
        return packed().get("/" + publisher + " " + event.type()).showingOf(JSON.readTree(event.json()));
    }

    private Map<String, EventContract> packed() throws IOException {
        var file = folder.resolve("packed.json");
        PackContracts.main(
                new String[] {Home.folder().resolve("contracts/events").toString(), file.toString()});
        return JSON.readValue(Files.readString(file), new TypeReference<List<EventContract>>() {}).stream()
                .collect(Collectors.toMap(
                        contract -> "/" + contract.publisher() + " " + contract.type(), Function.identity()));
    }
}
