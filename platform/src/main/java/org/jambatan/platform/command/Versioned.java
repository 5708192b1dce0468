package org.jambatan.platform.command;

import java.util.UUID;

/** A view of one object. Its version is the aggregate's own counter, answered as {@code ETag}. */
public interface Versioned {

    UUID id();

    long version();
}
