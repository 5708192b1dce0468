package org.jambatan.mou.agreement;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What the register may be narrowed to. */
class AgreementFilter {

    @QueryParam("state")
    @Parameter(description = "Agreements of this legal state, today or `asOf`.")
    @Nullable
    String state;

    @QueryParam("asOf")
    @Parameter(description = "The register of this day: what was there then, with the legal state it had or will have.")
    @Nullable
    String asOf;

    @QueryParam("partnerId")
    @Parameter(description = "Agreements this partner is a party to.")
    @Nullable
    String partnerId;

    @QueryParam("programmeId")
    @Parameter(description = "Agreements of this programme.")
    @Nullable
    String programmeId;

    @QueryParam("type")
    @Parameter(description = "Agreements of this type.")
    @Nullable
    String type;

    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("state", state, LegalState.class).map(Enum::name).orElse(null),
                query.date("asOf", asOf).orElse(null),
                query.uuid("partnerId", partnerId).orElse(null),
                query.uuid("programmeId", programmeId).orElse(null),
                query.oneOf("type", type, AgreementType.class).map(Enum::name).orElse(null));
        query.check();
        return wanted;
    }

    record Wanted(
            @Nullable String state,
            @Nullable LocalDate asOf,
            @Nullable UUID party,
            @Nullable UUID programme,
            @Nullable String type) {}
}
