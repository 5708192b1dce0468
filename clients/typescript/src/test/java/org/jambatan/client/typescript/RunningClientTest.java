package org.jambatan.client.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What needs Node.js and TypeScript beside a JDK; only {@code ./jambatan check} asks for them. */
@EnabledIfSystemProperty(named = "jambatan.browser", matches = "true")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningClientTest {

    private static final Path WORKSHOP = Path.of(System.getProperty("jambatan.home", "../.."), "clients/typescript");

    private final Map<String, String> files = new ClientPackage(Sample.document(), "1.0.0").files();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (var file : files.entrySet()) {
            var target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    @Test
    void it_behaves_towards_a_server_as_it_promises() throws Exception {
        var tests = WORKSHOP.resolve("src/test/node/client.test.mjs").toAbsolutePath();

        run(List.of("node", "--test", tests.toString()));
    }

    /** One meaning in three forms: what runs and what is declared is what the compiler makes of the source. */
    @Test
    void the_javascript_and_the_declarations_are_what_the_compiler_makes_of_the_source() throws Exception {
        var configuration = Files.readString(WORKSHOP.resolve("tsconfig.json"))
                .replace("src/main/typescript/index.ts", "nothing")
                .replace("src/main/typescript", folder.resolve("src").toString())
                .replace("src/main/javascript", folder.resolve("compiled").toString());
        var project = Files.writeString(folder.resolve("tsconfig.json"), configuration);

        run(List.of(WORKSHOP.resolve("node_modules/.bin/tsc").toAbsolutePath().toString(), "-p", project.toString()));

        var compiled = new TreeMap<String, String>();
        try (var made = Files.list(folder.resolve("compiled"))) {
            for (var file : made.toList()) {
                compiled.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(compiled).hasSize(14);
        compiled.forEach((name, text) -> assertThat(files.get(name))
                .as(name + "; npm run compile in clients/typescript makes those written by hand anew")
                .isEqualTo(text));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PACKAGE", folder.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
