package org.jambatan.notification.routing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jambatan.notification.partner.PartnerNames;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Writes a notice's texts: facts of the event, as each language says them. */
@ApplicationScoped
class Wording {
    /** Names are people's input; a title stays a line. */
    private static final int LONGEST_NAME = 120;

    private static final int SHOWN = 3;

    private final PartnerNames names;

    Wording(PartnerNames names) {
        this.names = names;
    }

    /** @param partner who is told, or null where it is an account */
    Translated write(Translated template, Map<String, Fact> facts, JsonNode event, @Nullable UUID partner) {
        Function<Language, String> in = language -> {
            var told = new HashMap<String, Optional<String>>();
            facts.forEach((name, fact) -> told.put(name, tell(fact, event, partner, language)));
            return new Template(language.of(template)).with(told);
        };
        return new Translated(in.apply(Language.EN), in.apply(Language.MS), in.apply(Language.ZH));
    }

    private Optional<String> tell(Fact fact, JsonNode event, @Nullable UUID partner, Language language) {
        var nodes = fact.selection().of(event).stream()
                .filter(node -> isOwn(node, fact.of(), partner))
                .toList();
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        var first = nodes.getFirst();
        return Optional.of(
                switch (fact.kind()) {
                    case TEXT -> text(first, language);
                    case TEXTS -> language.andMore(text(nameIn(first), language), nodes.size() - 1);
                    case PARTNER -> nameOf(UUID.fromString(first.asText()), language);
                    case SLOTS -> slots(nodes, language);
                    case MONEY ->
                        nodes.stream()
                                .map(money -> money.path("amount").asText() + " "
                                        + money.path("currency").asText())
                                .collect(Collectors.joining(" + "));
                });
    }

    private static boolean isOwn(JsonNode node, @Nullable String of, @Nullable UUID partner) {
        return of == null || partner == null || node.path(of).asText().equals(partner.toString());
    }

    private static JsonNode nameIn(JsonNode item) {
        return item.path("offeringName");
    }

    private static String slots(List<JsonNode> items, Language language) {
        var shown = items.stream()
                .limit(SHOWN)
                .map(item -> text(nameIn(item), language) + language.comma() + slot(item, language))
                .collect(Collectors.joining("; "));
        return language.andMore(shown, Math.max(0, items.size() - SHOWN));
    }

    private static String slot(JsonNode item, Language language) {
        var zone = ZoneId.of(item.path("timeZone").asText());
        return language.slot(
                time(item.path("start")).atZoneSameInstant(zone),
                time(item.path("end")).atZoneSameInstant(zone));
    }

    private static OffsetDateTime time(JsonNode node) {
        return OffsetDateTime.parse(node.asText());
    }

    private String nameOf(UUID partner, Language language) {
        return names.of(partner).map(name -> cut(language.of(name))).orElseGet(language::somePartner);
    }

    /** Translated text in this language, or plain text. */
    private static String text(JsonNode node, Language language) {
        var text = node.isObject()
                ? language.of(new Translated(member(node, "en"), member(node, "ms"), member(node, "zh")))
                : node.asText();
        if (text.isBlank()) {
            throw new IllegalArgumentException("The event names something without a name.");
        }
        return cut(text);
    }

    private static @Nullable String member(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asText() : null;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
