package org.jambatan.mou.softlanding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of cases may be narrowed to. */
class CaseFilter {

    @QueryParam("agreementId")
    @Parameter(description = "Cases under this agreement.")
    @Nullable
    String agreementId;

    @QueryParam("stage")
    @Parameter(description = "Cases at this stage.")
    @Nullable
    String stage;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.uuid("agreementId", agreementId).orElse(null),
                query.oneOf("stage", stage, Stage.class).map(Enum::name).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable UUID agreement, @Nullable String stage) {}
}
