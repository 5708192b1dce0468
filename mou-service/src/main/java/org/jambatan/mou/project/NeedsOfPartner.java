package org.jambatan.mou.project;

import java.util.Collection;
import java.util.UUID;

/** Which needs are a partner's; who keeps needs answers. */
public interface NeedsOfPartner {

    /** Whether all of these are this partner's. */
    boolean areOf(UUID partner, Collection<UUID> needs);
}
