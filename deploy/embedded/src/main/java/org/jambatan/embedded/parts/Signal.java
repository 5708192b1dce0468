package org.jambatan.embedded.parts;

import java.io.IOException;

/** Signals by the shell's own {@code kill}: Java can send only TERM and KILL, and nothing to a group. */
final class Signal {
    private Signal() {}

    static void toProcess(String signal, long pid) {
        send(signal, Long.toString(pid));
    }

    static void toGroup(String signal, long group) {
        send(signal, "-" + group);
    }

    static boolean groupLives(long group) {
        return send("0", "-" + group);
    }

    private static boolean send(String signal, String target) {
        try {
            return new ProcessBuilder("sh", "-c", "kill -s \"$0\" -- \"$1\"", signal, target)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new PartFailed("The shell sh cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
