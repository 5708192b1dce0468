package org.jambatan.platform.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were taken in at last, and how many still could not be and stay open. */
@Schema(name = "ReplayedDeadLetters")
public record ReplayedDeadLetters(int replayed, int stillOpen) {}
