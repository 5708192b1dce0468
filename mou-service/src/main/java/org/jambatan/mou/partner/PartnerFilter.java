package org.jambatan.mou.partner;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What a list of partners may be narrowed to. */
class PartnerFilter {

    @QueryParam("kind")
    @Parameter(description = "Partners of this kind.")
    @Nullable
    String kind;

    @QueryParam("status")
    @Parameter(description = "Partners of this status, as far as you may see them.")
    @Nullable
    String status;

    @QueryParam("ror")
    @Parameter(description = "The partner with this ROR id: its address, or the nine characters alone.")
    @Nullable
    String ror;

    @QueryParam("q")
    @Parameter(description = "Part of the name, in any language.")
    @Nullable
    String q;

    @QueryParam("programmeId")
    @Parameter(description = "Partners that take, took or will take part in this programme.")
    @Nullable
    String programmeId;

    /** What was asked for, read; {@code Invalid} names every fault. */
    Wanted read() {
        var query = new Parameters();
        var wanted = new Wanted(
                query.oneOf("kind", kind, PartnerKind.class).map(Enum::name).orElse(null),
                query.oneOf("status", status, PartnerStatus.class)
                        .map(Enum::name)
                        .orElse(null),
                rorIn(query),
                query.text("q", q, 200)
                        .filter(words -> !words.isBlank())
                        .map(String::strip)
                        .orElse(null),
                query.uuid("programmeId", programmeId).orElse(null));
        query.check();
        return wanted;
    }

    private @Nullable String rorIn(Parameters query) {
        try {
            return Optional.ofNullable(ror).map(Ror::of).map(Ror::url).orElse(null);
        } catch (IllegalArgumentException noRor) {
            query.fault("ror", "must be a ROR id such as https://ror.org/02e91jd64");
            return null;
        }
    }

    record Wanted(
            @Nullable String kind,
            @Nullable String status,
            @Nullable String ror,
            @Nullable String words,
            @Nullable UUID programme) {}
}
