package org.jambatan.embedded.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FoldersTest {
    @TempDir
    Path parent;

    @Test
    void many_at_once_make_one_whole_folder_and_leave_nothing_else() throws IOException {
        var folder = parent.resolve("software-1.0");

        var attempts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> Folders.once(folder, into -> {
                    Files.writeString(into.resolve("a"), "a");
                    Files.writeString(into.resolve("b"), "b");
                })))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(attempts).join();

        assertThat(folder.resolve("a")).hasContent("a");
        assertThat(folder.resolve("b")).hasContent("b");
        try (var left = Files.list(parent)) {
            assertThat(left).containsExactly(folder);
        }
    }

    @Test
    void a_broken_attempt_leaves_nothing() throws IOException {
        var folder = parent.resolve("software-1.0");

        assertThatThrownBy(() -> Folders.once(folder, into -> {
                    Files.writeString(into.resolve("a"), "a");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("disk full");

        try (var left = Files.list(parent)) {
            assertThat(left).isEmpty();
        }
    }
}
