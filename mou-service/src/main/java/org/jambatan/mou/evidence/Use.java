package org.jambatan.mou.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody used what others offer: a confirmed booking (orders come the same way once they are heard).
 *
 * @param providers those whose items still count: confirmed, in use, done or settled
 * @param confirmedAt when it counted first
 */
record Use(UUID id, UUID customer, Set<UUID> providers, Set<UUID> programmes, Instant confirmedAt) {}
