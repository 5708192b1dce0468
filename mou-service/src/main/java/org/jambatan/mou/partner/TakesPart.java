package org.jambatan.mou.partner;

import java.util.UUID;

/** A partner takes part in a programme from now on; told within the service, inside the transaction. */
public record TakesPart(UUID partner, UUID programme, Verification verification) {}
