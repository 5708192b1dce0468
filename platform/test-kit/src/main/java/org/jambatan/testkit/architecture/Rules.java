package org.jambatan.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;

/** The rules that class files can be held against. */
final class Rules {

    private static final String COMMAND = "org.jambatan.platform.command.Command";
    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";

    private Rules() {}

    static ArchRule noCyclesAmongFeaturesOf(String root) {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one feature that pretends to be two");
    }

    static ArchRule endpointMethodsArePublic() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .because("another is silently dropped and answers 404");
    }

    static ArchRule resourcesAreNotPublic() {
        return classes().that().areAnnotatedWith(Path.class).should().notBePublic();
    }

    static ArchRule entitiesAreNotPublic() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    static ArchRule repositoriesAreNotPublic() {
        return classes()
                .that()
                .areAssignableTo(REPOSITORY)
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    static ArchRule namesSayWhatAClassIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Processor|Controller)")
                .because("a class is named by a word of the domain (style, 6 and 8)");
    }

    static ArchRule packagesAreWordsOfTheDomain() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..controller..",
                        "..service..",
                        "..repository..",
                        "..dto..",
                        "..model..",
                        "..util..",
                        "..common..",
                        "..entity..",
                        "..impl..",
                        "..helper..")
                .because("a feature is a package, and a layer is not (style, 1 and 2)");
    }

    static ArchRule timeIsGiven() {
        return noClasses()
                .should()
                .callMethodWhere(readsTheClockItself())
                .because("verbs take the time, and resources ask the injected Clock");
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClockItself() {
        return DescribedPredicate.describe("it reads the machine's clock", call -> {
            var owner = call.getTargetOwner().getFullName();
            var name = call.getName();
            var now = owner.startsWith("java.time.")
                    && name.equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now
                    || (owner.equals("java.time.Clock") && name.startsWith("system"))
                    || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
        });
    }

    static ArchRule onlyTheOutboxSends() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka.clients.producer..",
                        "org.eclipse.microprofile.reactive.messaging..",
                        "io.smallrye.reactive.messaging..")
                .because("state and event go into one transaction, by platform's outbox");
    }

    static ArchRule commandsHaveNoTransactionOfTheirOwn() {
        return noMethods()
                .that()
                .areAnnotatedWith(COMMAND)
                .should()
                .beAnnotatedWith("jakarta.transaction.Transactional")
                .because("@Command opens it, and runs it again from outside")
                .allowEmptyShould(true);
    }

    /** The first package below the root, or empty for a class outside or at the root itself. */
    static String featureOf(String root, JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", 2)[0] : "";
    }
}
