package org.jambatan.mou.agreement;

import java.util.UUID;

/** Told inside this service, in the transaction that wrote what an agreement is on which days. */
public record HistoryRewritten(UUID agreement) {}
