package org.jambatan.catalog.lifecycle;

import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at the catalogue: everybody sees what is public, a partner all of its own, an auditor everything. */
public record Viewer(@Nullable UUID partner, boolean readsEverything, boolean managesOwn) {

    private static final Viewer ANYONE = new Viewer(null, false, false);

    public static Viewer of(Caller caller) {
        return caller.isAnonymous()
                ? ANYONE
                : new Viewer(caller.partnerIfAny().orElse(null), caller.has("auditor"), caller.has("provider-manager"));
    }

    boolean mayManage(UUID owner) {
        return managesOwn && owner.equals(partner);
    }
}
