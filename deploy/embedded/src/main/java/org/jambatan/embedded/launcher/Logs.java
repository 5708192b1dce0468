package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jambatan.embedded.parts.PartFailed;

/** {@code ./jambatan logs [part]}. */
final class Logs {
    private final Place place;

    Logs(Place place) {
        this.place = place;
    }

    int follow(List<String> parts) {
        var there = there();
        var wanted = parts.isEmpty() ? there : parts.stream().map(place::log).toList();
        if (wanted.isEmpty() || !there.containsAll(wanted)) {
            throw new PartFailed("There is no such log; there are: "
                    + String.join(", ", there.stream().map(Logs::part).toList()) + ".");
        }
        var line = new ArrayList<>(List.of("tail", "-n", "100", "-F"));
        wanted.forEach(file -> line.add(file.toString()));
        return Tool.run(line, Map.of());
    }

    private static String part(Path log) {
        return log.getFileName().toString().replaceFirst("\\.log$", "");
    }

    private List<Path> there() {
        if (!Files.isDirectory(place.logs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.logs())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new PartFailed("The logs in " + place.logs() + " cannot be listed: " + e.getMessage(), e);
        }
    }
}
