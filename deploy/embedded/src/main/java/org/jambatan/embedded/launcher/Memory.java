package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory in megabytes; what processes share is counted once, where the system tells. */
final class Memory {
    private Memory() {}

    static long ofItself(ProcessHandle process) {
        return kilobytes(process.pid()) / 1024;
    }

    static long withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(each -> kilobytes(each.pid()))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | RuntimeException elsewhere) {
            return byPs(pid);
        }
    }

    private static long byPs(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            var said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return said.isBlank() ? 0 : Long.parseLong(said.strip());
        } catch (IOException noPs) {
            return 0;
        }
    }
}
