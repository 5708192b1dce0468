package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jambatan.gateway.routing.Upstream;

/** The build step: reads {@code contracts/http}, writes the one document that the gateway serves. */
public final class MergeDocuments {

    private static final String SUFFIX = "-service.openapi.yaml";

    private MergeDocuments() {}

    /** Arguments: the folder of the services' documents, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        var merged = new MergedDocument();
        for (var file : documentsIn(Path.of(arguments[0]))) {
            merged.add(publisherOf(file), (ObjectNode) new YAMLMapper().readTree(Files.readString(file)));
        }
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(
                target,
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(merged.json()));
    }

    private static List<Path> documentsIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".openapi.yaml"))
                    .sorted()
                    .toList());
        }
    }

    private static Upstream publisherOf(Path file) {
        var name = file.getFileName().toString();
        for (var upstream : Upstream.values()) {
            if (name.equals(upstream.word() + SUFFIX)) {
                return upstream;
            }
        }
        throw new Clash(List.of(name + " is the document of no service behind the gateway."));
    }
}
