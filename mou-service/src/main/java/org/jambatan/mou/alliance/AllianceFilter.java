package org.jambatan.mou.alliance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of alliances may be narrowed to. */
class AllianceFilter {

    @QueryParam("kind")
    @Parameter(description = "ALLIANCE or COMMUNITY.")
    @Nullable
    String kind;

    @QueryParam("status")
    @Parameter(description = "Alliances of this status.")
    @Nullable
    String status;

    @QueryParam("sector")
    @Parameter(description = "Alliances of this sector, by its code.")
    @Nullable
    String sector;

    @QueryParam("facet")
    @Parameter(description = "Alliances that bring this side of innovation together.")
    @Nullable
    String facet;

    @QueryParam("mine")
    @Parameter(description = "`true`: those your partner belongs to or you are appointed on.")
    @Nullable
    String mine;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("kind", kind, AllianceKind.class).map(Enum::name).orElse(null),
                query.oneOf("status", status, AllianceStatus.class)
                        .map(Enum::name)
                        .orElse(null),
                query.text("sector", sector, 50).orElse(null),
                query.oneOf("facet", facet, Facet.class).map(Enum::name).orElse(null),
                query.flag("mine", mine).orElse(false));
        query.check();
        return wanted;
    }

    record Wanted(
            @Nullable String kind,
            @Nullable String status,
            @Nullable String sector,
            @Nullable String facet,
            boolean mine) {}
}
