package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jambatan.embedded.parts.PartFailed;

/** A program of the machine run at the same terminal. */
final class Tool {
    private Tool() {}

    static int run(List<String> line, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(line).inheritIO();
            builder.environment().putAll(environment);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new PartFailed("The program " + line.getFirst() + " is needed and cannot be run; install it.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
