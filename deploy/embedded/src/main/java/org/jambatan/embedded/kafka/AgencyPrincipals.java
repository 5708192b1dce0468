package org.jambatan.embedded.kafka;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.apache.kafka.common.security.auth.AuthenticationContext;
import org.apache.kafka.common.security.auth.KafkaPrincipal;
import org.apache.kafka.common.security.auth.KafkaPrincipalBuilder;
import org.apache.kafka.common.security.auth.KafkaPrincipalSerde;
import org.apache.kafka.common.security.auth.SaslAuthenticationContext;
import org.apache.kafka.common.security.authenticator.DefaultKafkaPrincipalBuilder;

/**
 * Whoever comes in by the outer listener is an {@code Agency:<name>}, never a {@code User:…}. The super user of the
 * inner listener is {@code User:ANONYMOUS}; with the broker's own builder an account of that name, made by mistake,
 * would be it. This class is loaded by the broker, so it knows nothing but Kafka's own classes.
 */
public final class AgencyPrincipals implements KafkaPrincipalBuilder, KafkaPrincipalSerde {
    public static final String TYPE = "Agency";

    private final KafkaPrincipalSerde asTheBrokerDoes = new DefaultKafkaPrincipalBuilder(null, null);

    @Override
    public KafkaPrincipal build(AuthenticationContext context) {
        if (context instanceof SaslAuthenticationContext login) {
            return new KafkaPrincipal(TYPE, login.server().getAuthorizationID());
        }
        throw new IllegalArgumentException("The listener for agencies takes nobody without a login.");
    }

    @Override
    public byte[] serialize(KafkaPrincipal principal) {
        return asTheBrokerDoes.serialize(principal);
    }

    @Override
    public KafkaPrincipal deserialize(byte[] bytes) {
        return asTheBrokerDoes.deserialize(bytes);
    }

    /** The jar or folder this class was read from, for the broker's class path. */
    static Path whereItIs() {
        try {
            return Path.of(AgencyPrincipals.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path entry is no file", e);
        }
    }
}
