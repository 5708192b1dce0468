package org.jambatan.mou.figures;

import java.util.UUID;

/** As much of an offering as is counted. */
public record HeardOffering(UUID id, UUID partnerId, String status) {}
