package org.jambatan.embedded.parts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a process in a session and group of its own. Ctrl-C at the terminal then reaches the launcher alone, which
 * stops the parts in order, and a part can be ended with all that it started.
 */
final class OwnGroup {
    private OwnGroup() {}

    /** {@code setsid} and perl both replace themselves by the command, so the process id is the command's own. */
    static List<String> prefix() {
        if (onPath("setsid")) {
            return List.of("setsid");
        }
        if (onPath("perl")) {
            return List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV or die $!", "--");
        }
        throw new PartFailed("Neither setsid nor perl is on the path; install one of them (macOS carries perl).");
    }

    private static boolean onPath(String tool) {
        var path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .map(folder -> Path.of(folder, tool))
                        .anyMatch(Files::isExecutable);
    }
}
