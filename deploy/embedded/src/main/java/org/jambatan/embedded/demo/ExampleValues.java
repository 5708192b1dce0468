package org.jambatan.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jambatan.embedded.http.Api;
import org.jambatan.embedded.parts.PartFailed;
import org.jspecify.annotations.Nullable;

/**
 * What the placeholders in the documents' examples stand for on this installation, found by reading the demo world as
 * {@code examples.json} says. A reference to another example's answer is none of these: it is known once that was sent.
 */
public final class ExampleValues {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([A-Za-z]+(?:\\.[A-Za-z]+)?)}}");
    private static final Pattern TODAY = Pattern.compile("\\{\\{today\\+(\\d+)}}");
    private static final ZoneId PLACE = ZoneId.of("Asia/Kuala_Lumpur");

    private final Cast cast;
    private final LocalDate today;
    private final Map<String, Find> finds;
    private final Map<String, Optional<JsonNode>> found = new HashMap<>();

    public ExampleValues(Cast cast, Clock clock) {
        this.cast = cast;
        this.today = LocalDate.ofInstant(clock.instant(), PLACE);
        try (var file = ExampleValues.class.getResourceAsStream("examples.json")) {
            this.finds = Api.JSON.readValue(file, Finds.class).finds();
        } catch (IOException e) {
            throw new IllegalStateException("examples.json cannot be read", e);
        }
    }

    /** Those of the references that the demo world has a value for. */
    public Map<String, String> of(Collection<String> references) {
        var values = new TreeMap<String, String>();
        references.forEach(reference -> of(reference).ifPresent(value -> values.put(reference, value)));
        return values;
    }

    private Optional<String> of(String reference) {
        var dot = reference.indexOf('.');
        var name = dot < 0 ? reference : reference.substring(0, dot);
        var find = finds.get(name);
        if (find == null) {
            return Optional.empty();
        }
        var member = dot < 0 ? find.idMember() : reference.substring(dot + 1);
        return object(name, find).map(object -> object.path(member).asText()).filter(text -> !text.isEmpty());
    }

    private Optional<JsonNode> object(String name, Find find) {
        var known = found.get(name);
        if (known == null) {
            known = look(find);
            found.put(name, known);
        }
        return known;
    }

    private Optional<JsonNode> look(Find find) {
        try {
            var api = find.as().equals("anyone") ? cast.anyone() : cast.as(find.as());
            var answer = api.get(filled(find.get()));
            var object = answer.isSuccess() ? answer.body().at(find.at()) : null;
            if (object == null || object.isMissingNode()) {
                return Optional.empty();
            }
            return Optional.of(find.minutes() == null ? object : ended((ObjectNode) object, find.minutes()));
        } catch (PartFailed noAnswer) {
            return Optional.empty();
        }
    }

    /** The first minutes of what is free. */
    private static JsonNode ended(ObjectNode free, int minutes) {
        var start = OffsetDateTime.parse(free.path("start").asText());
        return free.deepCopy().put("end", start.plusMinutes(minutes).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private String filled(String path) {
        var dated = TODAY.matcher(path)
                .replaceAll(
                        days -> today.plusDays(Long.parseLong(days.group(1))).toString());
        return REFERENCE
                .matcher(dated)
                .replaceAll(name ->
                        Matcher.quoteReplacement(of(name.group(1)).orElse("00000000-0000-7000-8000-000000000000")));
    }

    record Finds(String about, Map<String, Find> finds) {}

    /**
     * One read.
     *
     * @param id the member that holds its id, where that is not {@code id}
     * @param minutes how much of a free time is taken
     */
    record Find(
            String as,
            String get,
            String at,
            @Nullable String id,
            @Nullable Integer minutes) {
        String idMember() {
            return id == null ? "id" : id;
        }
    }
}
