package org.jambatan.mou.registration;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of registrations may be narrowed to. */
class RegistrationFilter {

    @QueryParam("state")
    @Parameter(description = "Registrations in this state: PENDING, EXPIRED or CONFIRMED.")
    @Nullable
    String state;

    @QueryParam("forId")
    @Parameter(description = "Registrations that came for this programme, call or alliance.")
    @Nullable
    String forId;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("state", state, RegistrationState.class)
                        .map(Enum::name)
                        .orElse(null),
                query.uuid("forId", forId).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable String state, @Nullable UUID purpose) {}
}
