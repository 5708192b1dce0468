package org.jambatan.embedded.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jambatan.embedded.Home;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.PartFailed;

/**
 * {@code deploy/keycloak/realm.json} with its {@code ${…}} filled in, and {@code deploy/keycloak/texts}: what the realm
 * should hold.
 */
public final class RealmDescription {
    private static final Set<String> OF_THE_DEMO = Set.of("jambatan-cli", "partner-web");

    private final JsonNode document;

    private RealmDescription(JsonNode document) {
        this.document = document;
    }

    /** Fills in the values; a placeholder without one is an error, so that no secret stays a placeholder. */
    public static RealmDescription of(Map<String, String> values) {
        var file = Home.folder().resolve("deploy/keycloak/realm.json");
        try {
            return new RealmDescription(Api.JSON.readTree(filled(Files.readString(file), values, file)));
        } catch (IOException e) {
            throw new PartFailed("The realm's description " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String filled(String text, Map<String, String> values, Path file) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        if (filled.contains("${")) {
            throw new PartFailed(file + " has a placeholder nobody fills: "
                    + filled.substring(filled.indexOf("${")).lines().findFirst().orElse(""));
        }
        return filled;
    }

    /** The realm alone: no account whose password everybody knows, and no client made for trying things out. */
    public RealmDescription withoutDemo() {
        var alone = (ObjectNode) document.deepCopy();
        alone.withObject("/settings").remove("smtpServer");
        alone.putArray("accounts");
        alone.putArray("organizations");
        var kept = alone.putArray("clients");
        each("clients").stream()
                .filter(client -> !OF_THE_DEMO.contains(client.path("clientId").asText()))
                .forEach(kept::add);
        return new RealmDescription(alone);
    }

    public String name() {
        return settings().path("realm").asText();
    }

    JsonNode settings() {
        return document.path("settings");
    }

    /** Every language the realm speaks, with the texts that Keycloak lacks in it or that are ours. */
    void eachLanguage(BiConsumer<String, Map<String, String>> taking) {
        settings().path("supportedLocales").forEach(locale -> taking.accept(locale.asText(), texts(locale.asText())));
    }

    private static Map<String, String> texts(String locale) {
        var file = Home.folder().resolve("deploy/keycloak/texts").resolve(locale + ".properties");
        var texts = new Properties();
        try (var lines = Files.newBufferedReader(file)) {
            texts.load(lines);
        } catch (IOException e) {
            throw new PartFailed("Keycloak's texts " + file + " cannot be read: " + e.getMessage(), e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    List<JsonNode> each(String kind) {
        return StreamSupport.stream(document.path(kind).spliterator(), false).toList();
    }
}
