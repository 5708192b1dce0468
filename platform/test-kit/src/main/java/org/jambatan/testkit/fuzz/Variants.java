package org.jambatan.testkit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jambatan.testkit.api.ApiDocument;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Operation;

/** Turns a sound request of one operation into a hostile one. */
final class Variants {

    private final Operation operation;
    private final RandomGenerator random;

    Variants(Operation operation, RandomGenerator random) {
        this.operation = operation;
        this.random = random;
    }

    Call of(Call sound) {
        var ways = new ArrayList<UnaryOperator<Call>>(List.of(this::header, this::query));
        if (!operation.pathParameters().isEmpty()) {
            ways.addAll(List.of(this::segment, this::segment));
        }
        if (sound.body() != null) {
            ways.addAll(List.of(this::body, this::body, this::body, this::body));
        }
        if (random.nextInt(20) == 0) {
            return sound.method(oneOf(Hostile.METHODS));
        }
        return ways.get(random.nextInt(ways.size())).apply(sound);
    }

    private Call header(Call sound) {
        var line = oneOf(Hostile.HEADERS).split(":", 2);
        return sound.without(line[0]).header(line[0], line[1].strip());
    }

    private Call query(Call sound) {
        var names = new ArrayList<>(operation.queryParameters());
        names.add(random.nextInt(4) == 0 ? "noSuchParameter" : "limit");
        var pair = oneOf(names) + "=" + oneOf(Hostile.QUERY);
        var repeated = random.nextInt(10) == 0 ? (pair + "&").repeat(20) : pair;
        var cut = sound.target().split("\\?", 2);
        var others = cut.length == 1 || random.nextBoolean() ? "" : "&" + cut[1];
        return sound.target(cut[0] + "?" + repeated + others);
    }

    private Call segment(Call sound) {
        var cut = sound.target().split("\\?", 2);
        var template = operation.path().split("/", -1);
        var actual = cut[0].split("/", -1);
        var variable = new ArrayList<Integer>();
        for (int i = 0; i < template.length; i++) {
            if (template[i].contains("{")) {
                variable.add(i);
            }
        }
        actual[oneOf(variable)] = oneOf(Hostile.SEGMENTS);
        return sound.target(String.join("/", actual) + (cut.length == 1 ? "" : "?" + cut[1]));
    }

    private Call body(Call sound) {
        var schema =
                operation.bodySchema().orElseGet(() -> ApiDocument.parse("{}").json());
        var text = sound.body() == null ? "{}" : new String(sound.body(), java.nio.charset.StandardCharsets.UTF_8);
        return sound.body(new Bodies(text, schema).any(random));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
