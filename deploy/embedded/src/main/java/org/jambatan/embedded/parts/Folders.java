package org.jambatan.embedded.parts;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders that appear whole or not at all. */
public final class Folders {
    private Folders() {}

    /** Fills a folder that does not exist yet. */
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    /**
     * Makes the folder once, however many processes try at the same time: each fills a folder of its own, the first to
     * rename it wins, and a broken attempt leaves nothing that looks finished.
     */
    public static Path once(Path folder, Filling filling) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            var fresh = Files.createTempDirectory(folder.toAbsolutePath().getParent(), folder.getFileName() + ".new-");
            try {
                filling.into(fresh);
                rename(fresh, folder);
            } finally {
                delete(fresh);
            }
            return folder;
        } catch (IOException e) {
            throw new PartFailed("The folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void rename(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
