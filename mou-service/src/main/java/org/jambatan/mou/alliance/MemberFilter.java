package org.jambatan.mou.alliance;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of members may be narrowed to. */
class MemberFilter {

    @QueryParam("tier")
    @Parameter(description = "Members of this tier.")
    @Nullable
    String tier;

    @QueryParam("facet")
    @Parameter(description = "Members that bring this in.")
    @Nullable
    String facet;

    @QueryParam("status")
    @Parameter(description = "Memberships that are this today; MEMBER unless said.")
    @Nullable
    String status;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("tier", tier, Tier.class).map(Enum::name).orElse(null),
                query.oneOf("facet", facet, Facet.class).map(Enum::name).orElse(null),
                query.oneOf("status", status, MemberStanding.class)
                        .orElse(MemberStanding.MEMBER)
                        .name());
        query.check();
        return wanted;
    }

    record Wanted(@Nullable String tier, @Nullable String facet, String status) {}
}
