package org.jambatan.embedded.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the launcher tells the person at the terminal, line by line, as it happens. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void ready(String part, Duration after) {
        say(String.format(Locale.ROOT, "  %-13s ready after %5.1f s", part, after.toMillis() / 1000.0));
    }
}
