package org.jambatan.testkit.servers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import org.jambatan.testkit.token.TokenIssuer;
import org.jspecify.annotations.Nullable;

/**
 * Everything a service's test needs from outside, for {@code @QuarkusTestResource}: PostgreSQL with this service's
 * database and its two roles, Kafka with the platform's topics, and an issuer of tokens.
 *
 * <p>Arguments: {@code database} (none: no PostgreSQL), {@code kafka} ({@code false}: no Kafka), {@code durable}
 * ({@code true}: commits wait for the disk, as in operation). The servers are started once per JVM and end with it,
 * also by {@code kill -9}. {@code -Djambatan.containers=true} takes them from containers instead.
 */
public final class Servers implements QuarkusTestResourceLifecycleManager {

    private @Nullable String database;
    private boolean kafka = true;
    private boolean durable = Boolean.getBoolean("jambatan.durable");

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get("database");
        kafka = Boolean.parseBoolean(arguments.getOrDefault("kafka", "true"));
        durable = durable || Boolean.parseBoolean(arguments.get("durable"));
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        if (database != null) {
            settings.putAll(TestPostgres.with(database, durable));
        }
        if (kafka) {
            settings.put("kafka.bootstrap.servers", kafka());
        }
        var issuer = TokenIssuer.ofThisRun().url();
        settings.put("quarkus.oidc.auth-server-url", issuer);
        settings.put("quarkus.oidc.token.issuer", issuer);
        return settings;
    }

    /** The broker of this run, started if need be. */
    public static String kafka() {
        return TestKafka.bootstrapServers();
    }

    /** A connection to a database of this run, with the service's own role: to put rows where no command can. */
    public static Connection connection(String database) {
        return TestPostgres.connection(database);
    }

    /** Nothing: the next test class uses the same servers, and they end with the JVM. */
    @Override
    public void stop() {}
}
