package org.jambatan.client.typescript;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step: reads the merged document, writes the client's package and its modules side by side. */
public final class GenerateClient {

    private GenerateClient() {}

    /**
     * Arguments: the merged document, the version, and the folder to write to. There it leaves what npm installs, as
     * {@code jambatan-client-<version>.tgz} and under the lasting name {@code typescript.tgz}, and what is in it as
     * {@code typescript/…}, which a browser imports.
     */
    public static void main(String[] arguments) throws IOException {
        var document = new Document(new ObjectMapper().readTree(Files.readString(Path.of(arguments[0]))));
        var files = new ClientPackage(document, arguments[1]).files();
        var folder = Path.of(arguments[2]);
        for (var file : files.entrySet()) {
            var target = folder.resolve("typescript").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        var tarball = Tarball.of(files);
        Files.write(folder.resolve("typescript.tgz"), tarball);
        Files.write(folder.resolve("jambatan-client-" + arguments[1] + ".tgz"), tarball);
    }
}
