package org.jambatan.embedded.mailbox;

import java.time.Instant;
import java.util.List;

/** A letter as it came, its text decoded; {@code links} are the addresses of web pages in it. */
record Mail(
        long id, Instant receivedAt, String from, List<String> to, String subject, String text, List<String> links) {}
