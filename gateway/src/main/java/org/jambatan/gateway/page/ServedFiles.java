package org.jambatan.gateway.page;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every file under {@code pages} of the class path, by the path at which it is served. */
final class ServedFiles {

    private static final String ROOT = "pages";

    private ServedFiles() {}

    static Map<String, ServedFile> all() {
        var files = new HashMap<String, ServedFile>();
        try {
            ClassPathUtils.consumeAsPaths(ROOT, root -> collect(root, files));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var start = files.get("/index.html");
        if (start == null) {
            throw new IllegalStateException("pages/index.html is not in the jar.");
        }
        files.put("/", start);
        return Map.copyOf(files);
    }

    private static void collect(Path root, Map<String, ServedFile> files) {
        try (Stream<Path> tree = Files.walk(root)) {
            for (var file : tree.filter(Files::isRegularFile).toList()) {
                // In a jar's file system the separator is a slash too, whatever the machine's own is.
                var name = root.relativize(file).toString().replace('\\', '/');
                files.put(
                        "/" + name, ServedFile.of(name.substring(name.lastIndexOf('/') + 1), Files.readAllBytes(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
