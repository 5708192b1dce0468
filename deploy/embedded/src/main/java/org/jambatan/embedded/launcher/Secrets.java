package org.jambatan.embedded.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jambatan.embedded.parts.PartFailed;
import org.jambatan.embedded.parts.Secret;

/** The platform's own passwords, random, made when first asked for, readable by their owner alone. */
final class Secrets {
    private final Path file;
    private final Properties kept = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new PartFailed("The secrets in " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
    }

    synchronized String of(String name) {
        var known = kept.getProperty(name);
        if (known != null) {
            return known;
        }
        var fresh = Secret.random();
        kept.setProperty(name, fresh);
        try {
            var text = new StringWriter();
            kept.store(text, null);
            Secret.write(file, text.toString());
        } catch (IOException e) {
            throw new PartFailed("The secrets cannot be kept in " + file + ": " + e.getMessage(), e);
        }
        return fresh;
    }
}
