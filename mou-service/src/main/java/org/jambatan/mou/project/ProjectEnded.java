package org.jambatan.mou.project;

import java.util.UUID;

/** A project was closed; told within the service, inside the transaction. */
public record ProjectEnded(UUID project, UUID programme) {}
