package org.jambatan.mou.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The mail server of {@code quarkus.mailer.*}. */
@ApplicationScoped
class SmtpServer implements MailServer {

    /** Shorter than the wait before another replica may take the same letter. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MailSettings settings;
    private final ReactiveMailer mailer;

    SmtpServer(MailSettings settings, ReactiveMailer mailer) {
        this.settings = settings;
        this.mailer = mailer;
    }

    @Override
    public boolean isThere() {
        return settings.host().filter(host -> !host.isBlank()).isPresent();
    }

    @Override
    public Outcome take(WaitingLetter letter) {
        var mail = Mail.withText(letter.to(), letter.subject(), letter.text())
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            return new Taken();
        } catch (RuntimeException failure) {
            return outcomeOf(failure);
        }
    }

    /** The server's own words may repeat the address, so only its code is told. */
    private static Outcome outcomeOf(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                var why = "it answered " + answer.getReplyCode();
                return answer.isPermanent() ? new Never(why) : new NotNow(why);
            }
        }
        return new NotNow(failure.getClass().getSimpleName());
    }
}
