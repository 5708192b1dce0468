package org.jambatan.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;

/** A message as one account sees it; the version is 1 until this account has read it, then 2. */
@Schema(name = "Notification")
record MessageView(
        UUID id,
        String type,
        Translated title,
        Translated body,
        Subject subject,
        boolean read,
        Instant at,
        List<String> actions,
        long version)
        implements Versioned {
    MessageView(UUID id, String type, Translated title, Translated body, Subject subject, boolean read, Instant at) {
        this(id, type, title, body, subject, read, at, read ? List.of() : List.of("reading"), read ? 2 : 1);
    }

    MessageView asRead() {
        return new MessageView(id, type, title, body, subject, true, at);
    }
}
