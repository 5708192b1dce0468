package org.jambatan.mou.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The latest version of each programme's terms of access that a partner has accepted. */
record AcceptedTerms(Map<UUID, Long> versions) {

    static final AcceptedTerms NONE = new AcceptedTerms(Map.of());

    AcceptedTerms {
        versions = Map.copyOf(versions);
    }

    @Nullable
    Long of(UUID programme) {
        return versions.get(programme);
    }

    AcceptedTerms and(UUID programme, long version) {
        var more = new HashMap<>(versions);
        more.merge(programme, version, Math::max);
        return new AcceptedTerms(more);
    }
}
