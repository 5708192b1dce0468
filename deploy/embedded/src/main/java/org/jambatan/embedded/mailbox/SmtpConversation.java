package org.jambatan.embedded.mailbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One client's connection: as much of RFC 5321 as a client without secrets needs, with a limit on everything. */
final class SmtpConversation {
    private static final int LONGEST_LINE = 2_000;
    private static final int LARGEST_MESSAGE = 256 * 1024;
    private static final int MOST_RECIPIENTS = 20;
    private static final Pattern PATH =
            Pattern.compile("(?:MAIL FROM|RCPT TO):\\s*<([^<>\\s]{0,254})>.*", Pattern.CASE_INSENSITIVE);

    private final Mailbox mailbox;
    private final InputStream in;
    private final OutputStream out;
    private String from = "";
    private final List<String> to = new ArrayList<>();

    SmtpConversation(Mailbox mailbox, Socket socket) throws IOException {
        this.mailbox = mailbox;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    void hold() throws IOException {
        say("220 jambatan.example keeps what it gets and delivers nothing");
        var line = readLine();
        while (line != null && answer(new String(line, StandardCharsets.ISO_8859_1))) {
            line = readLine();
        }
    }

    /** Whether the conversation goes on. */
    private boolean answer(String line) throws IOException {
        var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO" -> say("250-jambatan.example\r\n250-8BITMIME\r\n250 SIZE " + LARGEST_MESSAGE);
            case "HELO", "NOOP" -> say("250 Yes");
            case "MAIL" -> sender(PATH.matcher(line));
            case "RCPT" -> recipient(PATH.matcher(line));
            case "DATA" -> message();
            case "RSET" -> {
                forget();
                say("250 Forgotten");
            }
            case "QUIT" -> say("221 Bye");
            default -> say("502 That command is not known here");
        }
        return !verb.equals("QUIT");
    }

    private void sender(Matcher path) throws IOException {
        forget();
        if (path.matches()) {
            from = path.group(1);
            say("250 Yes");
        } else {
            say("501 That is no address");
        }
    }

    private void recipient(Matcher path) throws IOException {
        if (!path.matches() || path.group(1).isEmpty()) {
            say("501 That is no address");
        } else if (to.size() == MOST_RECIPIENTS) {
            say("452 Too many recipients");
        } else {
            to.add(path.group(1));
            say("250 Yes");
        }
    }

    private void message() throws IOException {
        if (to.isEmpty()) {
            say("503 To whom?");
            return;
        }
        say("354 End with a dot");
        var message = new ByteArrayOutputStream();
        var tooLarge = false;
        for (var line = readLine(); line != null && !isDot(line); line = readLine()) {
            tooLarge |= message.size() + line.length > LARGEST_MESSAGE;
            if (!tooLarge) {
                var stuffed = line.length > 0 && line[0] == '.' ? 1 : 0;
                message.write(line, stuffed, line.length - stuffed);
                message.write('\r');
                message.write('\n');
            }
        }
        if (tooLarge) {
            say("552 Too large");
        } else {
            mailbox.receive(new MailReader.Envelope(from, List.copyOf(to)), message.toByteArray());
            say("250 Kept");
        }
        forget();
    }

    private void forget() {
        from = "";
        to.clear();
    }

    private static boolean isDot(byte[] line) {
        return line.length == 1 && line[0] == '.';
    }

    /** A line without its end; none where the client has gone. */
    private byte @Nullable [] readLine() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (line.size() == LONGEST_LINE) {
                throw new IOException("A line is too long.");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toByteArray();
    }

    private void say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
