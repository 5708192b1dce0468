package org.jambatan.embedded.kafka;

/**
 * The listener for agencies' systems: TLS, a name and a password (SCRAM-SHA-512), and only what is allowed by name.
 *
 * @param port on 127.0.0.1; what puts it within reach of others is the operator's own and deliberate act
 */
public record OuterListener(int port, Certificates certificates) {
    String address() {
        return "AGENCIES://127.0.0.1:" + port;
    }

    /**
     * A login ends after ten minutes and is made anew, so that a revoked password does not live on in an old
     * connection. A request of 100 MB, Kafka's default, would cost the broker a third of its memory.
     */
    String properties() {
        return """
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,AGENCIES:SASL_SSL
                inter.broker.listener.name=PLAINTEXT
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:ANONYMOUS
                allow.everyone.if.no.acl.found=false
                socket.request.max.bytes=8388608
                listener.name.agencies.principal.builder.class=%1$s
                listener.name.agencies.sasl.enabled.mechanisms=SCRAM-SHA-512
                listener.name.agencies.scram-sha-512.sasl.jaas.config=\
                org.apache.kafka.common.security.scram.ScramLoginModule required;
                listener.name.agencies.connections.max.reauth.ms=600000
                listener.name.agencies.max.connections=200
                listener.name.agencies.max.connection.creation.rate=50
                listener.name.agencies.num.network.threads=2
                listener.name.agencies.ssl.enabled.protocols=TLSv1.3,TLSv1.2
                listener.name.agencies.ssl.client.auth=none
                listener.name.agencies.ssl.keystore.type=PKCS12
                listener.name.agencies.ssl.keystore.location=%2$s
                listener.name.agencies.ssl.keystore.password=%3$s
                listener.name.agencies.ssl.key.password=%3$s
                """.formatted(AgencyPrincipals.class.getName(), certificates.server(), certificates.password());
    }
}
