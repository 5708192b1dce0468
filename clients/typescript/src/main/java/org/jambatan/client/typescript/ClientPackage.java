package org.jambatan.client.typescript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The package's files by their paths: JavaScript modules with their declarations, and the sources of both. */
final class ClientPackage {

    /** Written by hand in TypeScript; compiled files stand beside, and {@code ./jambatan check} compares them. */
    private static final List<String> BY_HAND = List.of("problem", "listing", "connection", "sign-in", "index");

    private final Document document;
    private final String version;

    ClientPackage(Document document, String version) {
        this.document = document;
        this.version = version;
    }

    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put("package.json", resource("package.json").replace("${version}", version));
        files.put("README.md", resource("README.md").replace("${version}", version));
        files.put("LICENSE", resource("LICENSE"));
        put(files, "types", new TypesModule().of(document));
        put(files, "operations", new OperationsModule().of(document));
        BY_HAND.forEach(name -> put(files, name, byHand(name)));
        return files;
    }

    private static void put(Map<String, String> files, String name, Forms forms) {
        files.put("src/" + name + ".ts", forms.source());
        files.put(name + ".js", forms.script());
        files.put(name + ".d.ts", forms.declarations());
    }

    private static Forms byHand(String name) {
        return new Forms(resource("src/" + name + ".ts"), resource(name + ".js"), resource(name + ".d.ts"));
    }

    private static String resource(String name) {
        try (var file = ClientPackage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the jar of the client's generator.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
