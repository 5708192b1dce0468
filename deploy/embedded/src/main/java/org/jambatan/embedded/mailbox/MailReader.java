package org.jambatan.embedded.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what came over SMTP: headers decoded, and of its alternatives the plain text. */
final class MailReader {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");

    private final Session session = Session.getInstance(new Properties());

    Mail read(long id, Instant at, Envelope envelope, byte[] message) {
        var subject = "";
        var text = "";
        try {
            var parsed = new MimeMessage(session, new ByteArrayInputStream(message));
            subject = Objects.requireNonNullElse(parsed.getSubject(), "");
            text = textOf(parsed);
        } catch (MessagingException | IOException unreadable) {
            text = "(unreadable: " + unreadable.getMessage() + ")";
        }
        var links = LINK.matcher(text).results().map(MatchResult::group).toList();
        return new Mail(id, at, envelope.from(), envelope.to(), subject, text, links);
    }

    private static String textOf(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            return textOfOneOf(several);
        }
        return part.isMimeType("text/*") && part.getContent() instanceof String text ? text : "";
    }

    /** Plain text stands first among alternatives. */
    private static String textOfOneOf(Multipart several) throws MessagingException, IOException {
        for (int i = 0; i < several.getCount(); i++) {
            BodyPart part = several.getBodyPart(i);
            var text = textOf(part);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** Who sent it to whom, by the commands before the message. */
    record Envelope(String from, List<String> to) {}
}
