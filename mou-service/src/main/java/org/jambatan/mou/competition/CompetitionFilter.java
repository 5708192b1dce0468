package org.jambatan.mou.competition;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of competitions may be narrowed to. */
class CompetitionFilter {

    @QueryParam("status")
    @Parameter(description = "Competitions that have come so far.")
    @Nullable
    String status;

    @QueryParam("organiserId")
    @Parameter(description = "Competitions that this partner organises.")
    @Nullable
    String organiserId;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("status", status, CompetitionStatus.class)
                        .map(Enum::name)
                        .orElse(null),
                query.uuid("organiserId", organiserId).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(@Nullable String status, @Nullable UUID organiser) {}
}
