package org.jambatan.notification.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jambatan.platform.json.Translated;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutingTableTest {
    private static final Set<String> ROLES = Set.of(
            "agency-officer", "partner-admin", "provider-manager", "signatory", "member", "auditor", "event-consumer");

    private final RoutingTable table = new RoutingTable(new ObjectMapper());

    @Test
    void every_contract_has_an_entry_and_every_entry_a_contract() throws IOException {
        assertThat(table.entries())
                .as("routing.json against contracts/events; an event that concerns nobody says \"nobody\"")
                .containsExactlyInAnyOrderElementsOf(contracts());
    }

    @Test
    void every_notice_speaks_three_languages_and_names_only_its_facts() {
        table.entries()
                .forEach(entry -> route(entry).notices().forEach(notice -> {
                    for (var text : new Translated[] {notice.title(), notice.body()}) {
                        for (var words : new String[] {text.en(), text.ms(), text.zh()}) {
                            assertThat(words).as(entry).isNotBlank();
                            assertThat(Pattern.compile("\\{(\\w+)}")
                                            .matcher(words)
                                            .results())
                                    .as(entry + ": " + words)
                                    .allSatisfy(
                                            fact -> assertThat(notice.facts()).containsKey(fact.group(1)));
                        }
                    }
                }));
    }

    @Test
    void messages_go_to_roles_of_the_realm_and_name_a_path() {
        table.entries().stream()
                .map(this::route)
                .filter(route -> !route.notices().isEmpty())
                .forEach(route -> {
                    assertThat(route.path()).matches("(/api/v1/|\\{/data/objectPath}/).*");
                    route.notices().stream()
                            .map(notice -> notice.to().roles())
                            .filter(Objects::nonNull) // to one account
                            .forEach(roles -> assertThat(ROLES).containsAll(roles));
                });
    }

    private Route route(String entry) {
        var words = entry.split("/", 2);
        return table.of(words[0], words[1]).orElseThrow();
    }

    private static Set<String> contracts() throws IOException {
        var home =
                Path.of(Optional.ofNullable(System.getProperty("jambatan.home")).orElse(".."));
        try (var files = Files.walk(home.resolve("contracts/events"), 3)) {
            return files.filter(file -> file.endsWith("schema.json"))
                    .map(file -> file.getParent().getParent().getFileName() + "/"
                            + file.getParent().getFileName())
                    .filter(event -> !event.matches(".*\\.state\\.v\\d+"))
                    .collect(Collectors.toSet());
        }
    }
}
