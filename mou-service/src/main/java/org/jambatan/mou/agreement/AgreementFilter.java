package org.jambatan.mou.agreement;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** What the register may be narrowed to. */
class AgreementFilter {

    private static final Period LONGEST = Period.ofYears(50);

    @QueryParam("state")
    @Parameter(description = "Agreements of this legal state, today or `asOf`.")
    @Nullable
    String state;

    @QueryParam("asOf")
    @Parameter(description = "The register of this day: what was there then, with the legal state it had or will have.")
    @Nullable
    String asOf;

    @QueryParam("partnerId")
    @Parameter(description = "Agreements this partner is a party to, or that a party stands for.")
    @Nullable
    String partnerId;

    @QueryParam("partyId")
    @Parameter(description = "The same as `partnerId`.")
    @Nullable
    String partyId;

    @QueryParam("programmeId")
    @Parameter(description = "Agreements of this programme.")
    @Nullable
    String programmeId;

    @QueryParam("type")
    @Parameter(description = "Agreements of this type.")
    @Nullable
    String type;

    @QueryParam("underId")
    @Parameter(description = "Agreements under this wider one.")
    @Nullable
    String underId;

    @QueryParam("expiringWithin")
    @Parameter(description = "Agreements that run out within this period from today or `asOf` on, such as P90D.")
    @Nullable
    String expiringWithin;

    Wanted read() {
        var query = new Parameters();
        var party = query.uuid("partyId", partyId);
        var partner = query.uuid("partnerId", partnerId);
        if (party.isPresent() && partner.isPresent() && !party.equals(partner)) {
            query.fault("partyId", "must not differ from partnerId, which means the same");
        }
        var wanted = new Wanted(
                query.oneOf("state", state, LegalState.class).map(Enum::name).orElse(null),
                query.date("asOf", asOf).orElse(null),
                party.or(() -> partner).orElse(null),
                query.uuid("programmeId", programmeId).orElse(null),
                query.oneOf("type", type, AgreementType.class).map(Enum::name).orElse(null),
                query.uuid("underId", underId).orElse(null),
                period(query));
        query.check();
        return wanted;
    }

    private @Nullable Period period(Parameters query) {
        if (expiringWithin == null) {
            return null;
        }
        try {
            var period = Period.parse(expiringWithin);
            var end = LocalDate.EPOCH.plus(period);
            if (!end.isBefore(LocalDate.EPOCH) && !end.isAfter(LocalDate.EPOCH.plus(LONGEST))) {
                return period;
            }
        } catch (DateTimeException | ArithmeticException wrong) {
            // told below
        }
        query.fault("expiringWithin", "must be a period (ISO 8601) of at most 50 years, such as P90D");
        return null;
    }

    record Wanted(
            @Nullable String state,
            @Nullable LocalDate asOf,
            @Nullable UUID party,
            @Nullable UUID programme,
            @Nullable String type,
            @Nullable UUID under,
            @Nullable Period expiringWithin) {}
}
