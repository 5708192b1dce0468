package org.jambatan.mou;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jambatan.embedded.mailbox.MailboxServer;
import org.jambatan.embedded.parts.Ports;
import org.jspecify.annotations.Nullable;

/** A mail server that keeps what it gets; {@link Mailbox} reads it. */
public final class MailboxOfTheTests implements QuarkusTestResourceLifecycleManager {

    private @Nullable MailboxServer server;

    @Override
    public Map<String, String> start() {
        var ports = Ports.free(2);
        var started = new MailboxServer(ports.getFirst(), ports.getLast());
        started.start();
        server = started;
        return Map.of(
                "jambatan.mail.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                ports.getFirst().toString(),
                "jambatan.tests.mailbox",
                "http://127.0.0.1:" + ports.getLast() + "/mailbox",
                // A long fuzz invites more than a partner may.
                "jambatan.invitation.letters-per-partner-an-hour",
                "5000");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
