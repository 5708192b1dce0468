package org.jambatan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step: reads {@code contracts/events}, writes the AsyncAPI document and the index of schemas. */
public final class DescribeEvents {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private DescribeEvents() {}

    /** Arguments: the folder of the events' contracts, the file of the topics, and the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        var contracts = EventContract.allIn(Path.of(arguments[0]));
        var topics = TopicSettings.in(Path.of(arguments[1]));
        var target = Path.of(arguments[2]);
        Files.createDirectories(target);
        write(target.resolve("asyncapi.json"), new AsyncDocument(contracts, topics).json());
        write(target.resolve("schemas.json"), EventIndex.of(contracts));
    }

    private static void write(Path file, JsonNode json) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(json));
    }
}
