package org.jambatan.mou.programme;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of programmes may be narrowed to. */
class ProgrammeFilter {

    @QueryParam("q")
    @Parameter(description = "Part of the name, in any language.")
    @Nullable
    String q;

    @QueryParam("sector")
    @Parameter(description = "Programmes of this sector.")
    @Nullable
    String sector;

    @QueryParam("agencyId")
    @Parameter(description = "Programmes that this partner runs.")
    @Nullable
    String agencyId;

    @QueryParam("status")
    @Parameter(description = "OPEN, or CLOSED: of those only what concerns you is listed.")
    @Nullable
    String status;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.text("q", q, 200)
                        .filter(words -> !words.isBlank())
                        .map(String::strip)
                        .orElse(null),
                query.text("sector", sector, 50).orElse(null),
                query.uuid("agencyId", agencyId).orElse(null),
                query.oneOf("status", status, ProgrammeStatus.class)
                        .map(Enum::name)
                        .orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(
            @Nullable String words,
            @Nullable String sector,
            @Nullable UUID agency,
            @Nullable String status) {}
}
