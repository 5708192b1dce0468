package org.jambatan.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.jambatan.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.jambatan.gateway.(*)..").should().beFreeOfCycles();

    /** Its defaults are not for a front door; what is done about that stands in one package. */
    @ArchTest
    static final ArchRule ONLY_THE_PUMP_KNOWS_THE_PROXY_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("org.jambatan.gateway.proxy..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vertx.httpproxy..");

    @ArchTest
    static final ArchRule ONLY_THE_GATE_KNOWS_THE_ISSUER = noClasses()
            .that()
            .resideOutsideOfPackage("org.jambatan.gateway.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus.oidc..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Processor|Controller)");
}
