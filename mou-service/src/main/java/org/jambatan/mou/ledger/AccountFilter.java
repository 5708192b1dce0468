package org.jambatan.mou.ledger;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of support accounts may be narrowed to. */
class AccountFilter {

    @QueryParam("programmeId")
    @Parameter(description = "Those of this programme.")
    @Nullable
    String programmeId;

    @QueryParam("projectId")
    @Parameter(description = "That of this project.")
    @Nullable
    String projectId;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.uuid("programmeId", programmeId).orElse(null),
                query.uuid("projectId", projectId).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable UUID programme, @Nullable UUID project) {}
}
