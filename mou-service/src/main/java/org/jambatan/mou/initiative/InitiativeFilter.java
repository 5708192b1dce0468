package org.jambatan.mou.initiative;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of initiatives may be narrowed to. */
class InitiativeFilter {

    @QueryParam("agreementId")
    @Parameter(description = "Initiatives under this agreement.")
    @Nullable
    String agreementId;

    @QueryParam("status")
    @Parameter(description = "Initiatives of this status.")
    @Nullable
    String status;

    @QueryParam("type")
    @Parameter(description = "Initiatives of this type.")
    @Nullable
    String type;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.uuid("agreementId", agreementId).orElse(null),
                query.oneOf("status", status, InitiativeStatus.class)
                        .map(Enum::name)
                        .orElse(null),
                query.oneOf("type", type, InitiativeType.class).map(Enum::name).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(
            @Nullable UUID agreement,
            @Nullable String status,
            @Nullable String type) {}
}
