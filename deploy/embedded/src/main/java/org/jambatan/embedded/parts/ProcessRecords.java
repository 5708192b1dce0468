package org.jambatan.embedded.parts;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The records of one platform's processes, a file each: all that a later launcher knows of an earlier one. */
public final class ProcessRecords {
    private static final String SUFFIX = ".process";

    private final Path folder;

    public ProcessRecords(Path folder) {
        this.folder = folder;
    }

    public void keep(ProcessRecord entry) {
        var text = new Properties();
        text.setProperty("pid", Long.toString(entry.pid()));
        text.setProperty("startedAt", entry.startedAt().toString());
        text.setProperty("command", entry.command());
        text.setProperty("state", entry.state());
        text.setProperty("restarts", Integer.toString(entry.restarts()));
        text.setProperty("note", entry.note());
        var writer = new StringWriter();
        try {
            text.store(writer, null);
            Secret.write(file(entry.name()), writer.toString());
        } catch (IOException e) {
            throw new PartFailed("The process of " + entry.name() + " cannot be recorded: " + e.getMessage(), e);
        }
    }

    public Optional<ProcessRecord> of(String name) {
        if (!Files.exists(file(name))) {
            return Optional.empty();
        }
        var text = new Properties();
        try (Reader reader = Files.newBufferedReader(file(name))) {
            text.load(reader);
            return Optional.of(new ProcessRecord(
                    name,
                    Long.parseLong(text.getProperty("pid", "")),
                    Instant.parse(text.getProperty("startedAt", "")),
                    text.getProperty("command", ""),
                    text.getProperty("state", ""),
                    Integer.parseInt(text.getProperty("restarts", "0")),
                    text.getProperty("note", "")));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public List<ProcessRecord> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .map(name -> of(name.substring(0, name.length() - SUFFIX.length())))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new PartFailed("The records in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new PartFailed("The record of " + name + " cannot be removed: " + e.getMessage(), e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
