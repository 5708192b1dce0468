package org.jambatan.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {

    private static final String SOUND = "sound";
    private static final String UNSOUND = "unsound";

    @TempDir
    static Path compiled;

    /** Compiled here and not with the tests: an entity on the class path would join the sample application. */
    @BeforeAll
    static void compile_the_samples() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(Path.of("src", "test", "resources", "architecture"))) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(file -> file.toString().endsWith(".java")).toList());
            var options =
                    List.of("-proc:none", "-d", compiled.toString(), "-cp", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(null, files, null, options, null, units).call())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_lets_the_sound_pass_and_finds_the_unsound(ArchRule rule) {
        assertThatCode(() -> rule.check(classes(SOUND))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule.check(classes(UNSOUND))).isInstanceOf(AssertionError.class);
    }

    static List<ArchRule> rules() {
        return List.of(
                Rules.endpointMethodsArePublic(),
                Rules.resourcesAreNotPublic(),
                Rules.entitiesAreNotPublic(),
                Rules.namesSayWhatAClassIs(),
                Rules.packagesAreWordsOfTheDomain(),
                Rules.timeIsGiven(),
                Rules.onlyTheOutboxSends());
    }

    @Test
    void a_cycle_is_found() {
        Rules.noCyclesAmongFeaturesOf(SOUND).check(classes(SOUND));

        assertThatThrownBy(() -> Rules.noCyclesAmongFeaturesOf(UNSOUND).check(classes(UNSOUND)))
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void a_use_against_the_arrows_is_found() {
        var rightWay = new Arrows().arrow("note", "page").arrow("page");
        var wrongWay = new Arrows().arrow("page", "note").arrow("note");

        assertThat(FeatureArrows.faults(classes(SOUND), SOUND, rightWay)).isEmpty();
        assertThat(FeatureArrows.faults(classes(SOUND), SOUND, wrongWay))
                .containsExactly("note may not use page: NoteResource uses Page");
    }

    @Test
    void a_feature_without_an_arrow_and_an_arrow_without_a_package_are_found() {
        var misspelt = new Arrows().arrow("note", "page", "pgae");

        assertThat(FeatureArrows.faults(classes(SOUND), SOUND, misspelt))
                .containsExactly(
                        "an arrow names " + SOUND + ".pgae, which is no package",
                        "the feature page is in no arrow; say what it may use");
    }

    @Test
    void a_package_that_is_not_null_marked_is_found() {
        assertThat(NullMarkedPackages.faults(classes(SOUND))).isEmpty();
        assertThat(NullMarkedPackages.faults(classes(UNSOUND))).hasSize(2);
    }

    @Test
    void what_is_too_big_is_found(@TempDir Path folder) throws IOException {
        var body = "        System.out.println();\n";
        write(folder, "Small", "    void m() {\n" + body.repeat(38) + "    }\n");
        write(folder, "LongMethod", "    void m() {\n" + body.repeat(39) + "    }\n");
        write(folder, "LongFile", "    void m() {}\n".repeat(300));
        write(folder, "Many", "    Many(int a, int b, int c, int d, int e, int f, int g) {}\n");
        Files.writeString(folder.resolve("R.java"), "record R(int a, int b, int c, int d, int e, int f, int g) {}\n");

        assertThat(SourceLimits.faults(folder))
                .containsExactlyInAnyOrder(
                        "LongMethod.java: m has 41 lines, more than 40",
                        "LongFile.java has 302 lines, more than 300",
                        "Many.java: a constructor has 7 parameters, more than 6");
    }

    private static void write(Path folder, String name, String members) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), "class " + name + " {\n" + members + "}\n");
    }

    private static JavaClasses classes(String root) {
        return new ClassFileImporter().importPath(compiled.resolve(root));
    }
}
