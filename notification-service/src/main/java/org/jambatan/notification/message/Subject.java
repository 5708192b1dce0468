package org.jambatan.notification.message;

import java.util.UUID;

/** What a message is about, and where it can be read. */
public record Subject(String type, UUID id, String href) {}
