package org.jambatan.mou.ledger;

import java.util.UUID;
import org.jambatan.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who looks at support accounts: officers those of their agency, a partner its own, an auditor all. */
record Onlooker(@Nullable UUID partner, boolean isOfficer, boolean isAuditor) {

    static Onlooker of(Caller caller) {
        return new Onlooker(caller.partnerIfAny().orElse(null), caller.has("agency-officer"), caller.has("auditor"));
    }

    boolean sees(SupportAccount account) {
        return isAuditor || account.grant().partnerId().equals(partner) || runs(account);
    }

    boolean runs(SupportAccount account) {
        return isOfficer && account.grant().agencyId().equals(partner);
    }
}
