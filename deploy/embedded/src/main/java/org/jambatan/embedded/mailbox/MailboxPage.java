package org.jambatan.embedded.mailbox;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page people see. Letters are other people's words: everything is escaped, and only web addresses are links. */
final class MailboxPage {
    private static final Pattern LINK = Pattern.compile("https?://(?:(?!&quot;|&lt;|&gt;|&#39;)[^\\s])+");

    private MailboxPage() {}

    static String of(List<Mail> mails) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Mailbox of the demo</title></head>
                <body>
                <h1>Mailbox of the demo</h1>
                <p>Every letter that this demo's platform sends ends here; none leaves this machine. The newest %d:</p>
                %s
                </body>
                </html>
                """.formatted(
                        mails.size(), mails.stream().map(MailboxPage::entry).collect(Collectors.joining()));
    }

    private static String entry(Mail mail) {
        return """
                <article>
                <h2>%s</h2>
                <p>To %s, from %s, at %s</p>
                <pre>%s</pre>
                </article>
                """.formatted(
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        escaped(mail.from()),
                        mail.receivedAt(),
                        linked(escaped(mail.text())));
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped)
                .replaceAll(link -> Matcher.quoteReplacement(
                        "<a rel=\"noreferrer\" href=\"" + link.group() + "\">" + link.group() + "</a>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
