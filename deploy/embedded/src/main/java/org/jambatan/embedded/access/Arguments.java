package org.jambatan.embedded.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jambatan.embedded.parts.PartFailed;

/** The words after a command: some plain, some {@code --option value}, some {@code --flag}. */
public final class Arguments {
    private final String usage;
    private final List<String> plain = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    /** Unknown options are refused: a mistyped one would otherwise be a wish that nobody hears. */
    public Arguments(List<String> words, String usage, List<String> withValue, List<String> flags) {
        this.usage = usage;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (flags.contains(word)) {
                options.put(word, List.of());
            } else if (withValue.contains(word) && i + 1 < words.size()) {
                options.computeIfAbsent(word, key -> new ArrayList<>()).add(words.get(++i));
            } else if (word.startsWith("-")) {
                throw wrong();
            } else {
                plain.add(word);
            }
        }
    }

    /** The one plain word there must be. */
    public String only() {
        if (plain.size() != 1) {
            throw wrong();
        }
        return plain.getFirst();
    }

    public void none() {
        if (!plain.isEmpty()) {
            throw wrong();
        }
    }

    public Optional<String> option(String name) {
        var given = all(name);
        if (given.size() > 1) {
            throw wrong();
        }
        return given.stream().findFirst();
    }

    public List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }

    public PartFailed wrong() {
        return new PartFailed("Use it so: " + usage);
    }
}
