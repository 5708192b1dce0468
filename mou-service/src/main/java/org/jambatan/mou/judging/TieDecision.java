package org.jambatan.mou.judging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The chair's word on entries that the chain could not tell apart, best first. */
record TieDecision(List<UUID> order, String reason, String by, Instant at) {}
