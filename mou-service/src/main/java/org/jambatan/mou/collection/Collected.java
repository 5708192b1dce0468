package org.jambatan.mou.collection;

import java.time.Instant;
import java.util.UUID;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An offering in a collection, and whose it was when it came. */
record Collected(UUID offeringId, UUID partnerId, @Nullable Translated note, Instant at) {}
