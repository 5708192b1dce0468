package org.jambatan.mou;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jambatan.mou.keycloak.KeycloakOfTheTests;
import org.jambatan.testkit.servers.Servers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** A test of the running service on real servers, whose first agency is that of the account {@code agency}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTest
@QuarkusTestResource(value = Servers.class, initArgs = @ResourceArg(name = "database", value = "mou"))
@QuarkusTestResource(AgencyOfTheTests.class)
@QuarkusTestResource(MailboxOfTheTests.class)
@QuarkusTestResource(KeycloakOfTheTests.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
public @interface MouTest {}
