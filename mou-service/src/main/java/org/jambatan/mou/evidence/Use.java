package org.jambatan.mou.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody used what others offer: a confirmed booking or an accepted order.
 *
 * @param providers those whose share in it still counts
 * @param since when it counted first
 */
record Use(EvidenceKind kind, UUID id, UUID customer, Set<UUID> providers, Set<UUID> programmes, Instant since) {}
