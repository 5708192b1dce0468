package org.jambatan.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The architecture of one service. A service extends it with its root package and its arrows:
 *
 * <pre>{@code
 * class ArchitectureTest extends ServiceArchitecture {
 *     ArchitectureTest() {
 *         super("org.jambatan.booking", new Arrows()
 *                 .arrow("booking", "resource", "offering", "price")
 *                 .arrow("resource")
 *                 …);
 *     }
 * }
 * }</pre>
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ServiceArchitecture {

    private final String root;
    private final Arrows arrows;
    private final JavaClasses classes;

    protected ServiceArchitecture(String root, Arrows arrows) {
        this.root = root;
        this.arrows = arrows;
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    @Test
    void features_use_each_other_only_along_the_arrows_and_every_package_named_exists() {
        assertNone(FeatureArrows.faults(classes, root, arrows));
    }

    @Test
    void features_have_no_cycles() {
        Rules.noCyclesAmongFeaturesOf(root).check(classes);
    }

    @Test
    void endpoint_methods_are_public() {
        Rules.endpointMethodsArePublic().check(classes);
    }

    @Test
    void resources_are_not_public() {
        Rules.resourcesAreNotPublic().check(classes);
    }

    @Test
    void entities_are_not_public() {
        Rules.entitiesAreNotPublic().check(classes);
    }

    @Test
    void repositories_are_not_public() {
        Rules.repositoriesAreNotPublic().check(classes);
    }

    @Test
    void names_say_what_a_class_is() {
        Rules.namesSayWhatAClassIs().check(classes);
    }

    @Test
    void packages_are_words_of_the_domain() {
        Rules.packagesAreWordsOfTheDomain().check(classes);
    }

    @Test
    void time_is_given() {
        Rules.timeIsGiven().check(classes);
    }

    @Test
    void only_the_outbox_sends() {
        Rules.onlyTheOutboxSends().check(classes);
    }

    @Test
    void commands_have_no_transaction_of_their_own() {
        Rules.commandsHaveNoTransactionOfTheirOwn().check(classes);
    }

    @Test
    void every_package_is_null_marked() {
        assertNone(NullMarkedPackages.faults(classes));
    }

    @Test
    void methods_files_and_constructors_are_small() {
        assertNone(SourceLimits.faults(Path.of("src", "main", "java")));
    }

    private static void assertNone(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }
}
