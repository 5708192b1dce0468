package org.jambatan.embedded.access;

import java.util.Optional;
import org.jambatan.embedded.kafka.Certificates;

/**
 * All that a consumer's program needs to know, in one file: the first half is what a Java client takes as it stands,
 * the second the same for clients that spell it otherwise, and where to read.
 */
public record ClientProperties(
        Consumer consumer,
        String password,
        String bootstrapServers,
        Certificates certificates,
        Optional<ApiAccess> api) {
    public String text() {
        return """
                bootstrap.servers=%1$s
                security.protocol=SASL_SSL
                sasl.mechanism=SCRAM-SHA-512
                sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required \
                username="%2$s" password="%3$s";
                ssl.truststore.type=PKCS12
                ssl.truststore.location=%4$s
                ssl.truststore.password=%5$s

                sasl.username=%2$s
                sasl.password=%3$s
                ssl.ca.location=%6$s
                jambatan.feed=%7$s
                jambatan.state=%8$s
                jambatan.group.prefix=%9$s
                """.formatted(
                                bootstrapServers,
                                consumer.name(),
                                password,
                                certificates.truststore(),
                                Certificates.TRUSTSTORE_PASSWORD,
                                certificates.authority(),
                                consumer.feed(),
                                consumer.state(),
                                consumer.groupPrefix())
                + api.map(ApiAccess::properties).orElse("");
    }
}
