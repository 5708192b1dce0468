package org.jambatan.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Ends a server's process group and removes its folder when this JVM is gone, however it went. A shutdown hook alone
 * would not survive {@code kill -9}: the watch is a shell that reads from a pipe which only this JVM holds open.
 */
final class Watch {

    private static final String SCRIPT =
            "cat > /dev/null; for p in $PIDS; do kill -s KILL -- -$p; done; rm -rf \"$FOLDER\"";

    private Watch() {}

    /** Starts something and watches every child process that came of it. */
    static <T> T over(Path folder, Supplier<T> start) {
        var before = children();
        var started = start.get();
        var fresh = children();
        fresh.removeAll(before);
        begin(folder, fresh);
        return started;
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static void begin(Path folder, Set<Long> pids) {
        var shell = new ProcessBuilder("/bin/sh", "-c", SCRIPT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        shell.environment().put("FOLDER", folder.toString());
        shell.environment().put("PIDS", pids.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        try {
            shell.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The watch over " + folder + " cannot be started.", e);
        }
    }
}
