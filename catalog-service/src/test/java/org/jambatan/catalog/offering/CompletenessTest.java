package org.jambatan.catalog.offering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jambatan.catalog.Api;
import org.jambatan.catalog.lifecycle.JsonColumn;
import org.jambatan.platform.problem.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompletenessTest {

    private final ObjectNode complete = read(Api.offering(UUID.randomUUID(), "Synthetic offering"));

    @Test
    void what_the_contract_asks_for_is_enough_to_publish_but_not_all_there_is_to_say() {
        var completeness = Completeness.of(terms(complete));

        assertThat(completeness.missing()).isEmpty();
        assertThat(completeness.percent()).isEqualTo(50);
    }

    @Test
    void every_part_that_is_missing_is_named() {
        complete.remove(java.util.List.of("capacity", "approval", "openingHours", "slotMinutes", "tariff"));

        assertThat(Completeness.of(terms(complete)).missing())
                .extracting(Refusal::detail)
                .extracting(detail -> detail.replaceAll(":.*", ""))
                .containsExactly("capacity", "approval", "openingHours", "slotMinutes", "tariff");
    }

    @Test
    void the_capacity_of_what_uses_something_else_need_not_be_said() {
        complete.remove("capacity");
        complete.put("equipmentId", UUID.randomUUID().toString());

        assertThat(Completeness.of(terms(complete)).missing()).isEmpty();
    }

    @Test
    void time_needs_a_price_by_time() {
        ((ObjectNode) complete.at("/tariff/0")).put("unit", "sample");

        assertThat(Completeness.of(terms(complete)).missing())
                .extracting(Refusal::detail)
                .containsExactly("tariff: say a price by the hour or by the day");
    }

    @Test
    void work_to_a_quote_needs_a_name_alone() {
        complete.remove(java.util.List.of("capacity", "approval", "openingHours", "slotMinutes", "tariff"));
        complete.put("mode", "ORDER");

        assertThat(Completeness.of(terms(complete)).missing()).isEmpty();
    }

    @Test
    void an_order_that_asks_nothing_and_leaves_its_terms_to_the_usual_is_less_complete() {
        var asking = terms(read(Api.orderOffering(UUID.randomUUID(), "Synthetic analysis")));
        var silent = read(Api.orderOffering(UUID.randomUUID(), "Synthetic analysis"));
        silent.remove(java.util.List.of("questions", "ordering"));

        assertThat(Completeness.of(asking).percent()).isEqualTo(50);
        assertThat(Completeness.of(terms(silent)).percent()).isEqualTo(25);
        assertThat(Completeness.of(terms(silent)).missing()).isEmpty();
    }

    @Test
    void all_that_can_be_said_is_a_hundred() {
        complete.put("leadTimeMinutes", 0).putObject("cancellation").put("freeUntilHours", 24);
        complete.putObject("description").put("en", "Synthetic");
        complete.putObject("contact").put("name", "Synthetic Person");
        complete.putArray("requirements");
        ((ObjectNode) complete.get("name")).put("zh", "合成");

        assertThat(Completeness.of(terms(complete)).percent()).isEqualTo(100);
    }

    private static DraftOffering terms(JsonNode json) {
        return JsonColumn.read(json.toString(), DraftOffering.class);
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
