package org.jambatan.mou.mail;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without a mail server nothing fails, letters wait; whoever runs the platform must know. */
@Readiness
class MailCheck implements HealthCheck {

    private final MailServer server;
    private final WaitingLetters letters;

    MailCheck(MailServer server, WaitingLetters letters) {
        this.server = server;
        this.letters = letters;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("mail")
                .withData("degraded", !server.isThere() || letters.anyFailing())
                .up()
                .build();
    }
}
