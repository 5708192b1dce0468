package org.jambatan.catalog.offering;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jambatan.catalog.lifecycle.Status;
import org.jambatan.catalog.lifecycle.Viewer;
import org.jambatan.catalog.lifecycle.Where;
import org.jambatan.platform.paging.Page;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.paging.Parameters;
import org.jspecify.annotations.Nullable;

/** The query parameters by which offerings are looked for. */
class Wanted {

    private static final int LONGEST_QUERY = 1_000;

    @QueryParam("q")
    @Parameter(
            description = "Words in any language; all must be there. Names, places and providers are searched."
                    + " Nothing, or blanks alone, is no condition; signs alone find nothing.")
    @Nullable
    String q;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("mode")
    @Nullable
    String mode;

    @QueryParam("facilityId")
    @Nullable
    String facilityId;

    @QueryParam("equipmentId")
    @Nullable
    String equipmentId;

    @QueryParam("partnerId")
    @Nullable
    String partnerId;

    @QueryParam("status")
    @Parameter(description = "Of what the caller may see: everybody sees PUBLISHED, a provider all of its own.")
    @Nullable
    String status;

    Page<OfferingView> from(Offerings offerings, Settings settings, Viewer viewer, PageRequest request) {
        var query = new Parameters();
        var words = query.text("q", q, LONGEST_QUERY).filter(text -> !text.isBlank());
        var ofKind = query.oneOf("kind", kind, OfferingKind.class).map(Enum::name);
        var inMode = query.oneOf("mode", mode, OfferingMode.class).map(Enum::name);
        var place = query.uuid("facilityId", facilityId);
        var instrument = query.uuid("equipmentId", equipmentId);
        var owner = query.uuid("partnerId", partnerId);
        var inStatus = query.oneOf("status", status, Status.class);
        query.check();
        var where = Where.visibleTo(viewer)
                .andIf("t.kind = ?", ofKind)
                .andIf("t.mode = ?", inMode)
                .andIf("t.facility_id = ?", place)
                .andIf("t.equipment_id = ?", instrument)
                .andIf("t.partner_id = ?", owner)
                .inStatus(viewer, inStatus);
        var page = offerings.page(where, words, request);
        var all = settings.of(page.items());
        return page.map(offering -> OfferingView.of(offering, Objects.requireNonNull(all.get(offering.id())), viewer));
    }
}
