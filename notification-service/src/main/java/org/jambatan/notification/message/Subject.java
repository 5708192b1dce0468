package org.jambatan.notification.message;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a message is about, and where it can be read. */
@Schema(name = "NotificationSubject")
public record Subject(String type, UUID id, String href) {}
