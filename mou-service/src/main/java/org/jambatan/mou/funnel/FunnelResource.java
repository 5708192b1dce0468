package org.jambatan.mou.funnel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/reports/funnel")
@RunOnVirtualThread
class FunnelResource {

    private final CountFunnel funnel;
    private final Caller caller;
    private final ZoneId home;

    FunnelResource(CountFunnel funnel, Caller caller, @ConfigProperty(name = "jambatan.time-zone") ZoneId home) {
        this.funnel = funnel;
        this.caller = caller;
        this.home = home;
    }

    @GET
    @RolesAllowed({"agency-officer", "auditor"})
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            summary = "How far needs came, from their statement to a settled account; also as CSV",
            description =
                    "For an officer of the programmes of its agency, for an auditor of all. `unmet` by technique or"
                            + " sector is the demand that nobody met. `counts` says how each figure counts.")
    public FunnelReport read(
            @Parameter(description = "PROGRAMME unless said; INSTITUTION, SECTOR or TECHNIQUE.")
                    @QueryParam("groupBy")
                    @Nullable
                    String groupBy,
            @Parameter(description = "Needs of this programme alone.") @QueryParam("programmeId") @Nullable
                    String programmeId,
            @Parameter(description = "Needs stated on this day or later.") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Needs stated on this day or earlier.") @QueryParam("until") @Nullable
                    String until) {
        var query = new Parameters();
        var axis = query.oneOf("groupBy", groupBy, FunnelAxis.class).orElse(FunnelAxis.PROGRAMME);
        var programme = query.uuid("programmeId", programmeId);
        var period = new Period(
                query.date("from", from).orElse(null),
                query.date("until", until).orElse(null),
                home);
        query.check();
        var agency = caller.has("auditor") ? Optional.<UUID>empty() : Optional.of(caller.partner());
        return new FunnelReport(
                axis, period.from(), period.until(), funnel.by(axis, period, programme, agency), CountedFigure.ALL);
    }
}
