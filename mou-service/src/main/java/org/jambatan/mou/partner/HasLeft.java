package org.jambatan.mou.partner;

import java.util.UUID;

/** A partner has left the platform; told within the service, inside the transaction. */
public record HasLeft(UUID partner) {}
