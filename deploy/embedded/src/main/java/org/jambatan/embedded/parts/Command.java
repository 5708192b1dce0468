package org.jambatan.embedded.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is executed, with which additions to the environment, in which folder. */
public record Command(List<String> line, Map<String, String> environment, Path folder) {
    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }
}
