package org.jambatan.gateway.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.platform.http.Placeholder;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The ids, times and hashes that the examples have on this installation: a file of references and values, written by
 * whoever loaded the demo world. Without one, which is so everywhere but in the demo, examples keep their placeholders.
 */
@Singleton
class DemoValues {

    private static final Logger LOG = Logger.getLogger(DemoValues.class);

    private final @Nullable Path file;
    private final ObjectMapper mapper;

    DemoValues(@ConfigProperty(name = "jambatan.demo-values") Optional<Path> file, ObjectMapper mapper) {
        this.file = file.orElse(null);
        this.mapper = mapper;
    }

    /** When the file was written; absent while there is none. */
    Optional<FileTime> written() {
        try {
            return file == null || !Files.exists(file)
                    ? Optional.empty()
                    : Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    /** The document with values in the places of placeholders. */
    String putInto(String document) {
        if (file == null || !Files.exists(file)) {
            return document;
        }
        try {
            var filled = document;
            for (var value : mapper.readValue(file.toFile(), new TypeReference<Map<String, String>>() {})
                    .entrySet()) {
                filled = filled.replace(Placeholder.of(value.getKey()), escaped(value.getValue()));
            }
            return filled;
        } catch (IOException unreadable) {
            LOG.warnf("The demo's values in %s cannot be read: %s", file, unreadable.getMessage());
            return document;
        }
    }

    /** As it stands between the quotes of a JSON text. */
    private String escaped(String value) throws IOException {
        var quoted = mapper.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }
}
