package org.jambatan.catalog.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jambatan.catalog.lifecycle.CatalogEvent;
import org.jambatan.catalog.lifecycle.Entry;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/** A place that an institution shares; also the resource of its own id, with its units. */
@Entity
class Facility extends Entry {

    @Column(columnDefinition = "jsonb")
    @Convert(converter = FacilityColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private DraftFacility details;

    Facility() {}

    Facility(UUID id, UUID partner, DraftFacility details) {
        super(id, partner);
        this.details = details;
    }

    CatalogEvent draft() {
        return drafted(state());
    }

    /**
     * The time zone stands fast once customers may have seen it: opening hours and bookings are told in it.
     *
     * @param publishing why its owner may not publish now; a published facility is revised only by who may
     */
    CatalogEvent revise(DraftFacility changed, List<Refusal> publishing) {
        requireRevisable();
        var refusals = new ArrayList<Refusal>(isPublished() ? publishing : List.of());
        if (!isDraft() && !changed.timeZone().equals(details.timeZone())) {
            refusals.add(new TimeZoneFixed(details.timeZone()));
        }
        Refused.ifAny("revision", refusals);
        details = changed;
        return revised(state());
    }

    CatalogEvent publish(List<Refusal> publishing) {
        publishUnless(publishing);
        return published(state());
    }

    CatalogEvent suspend() {
        takeDown();
        return suspended(state());
    }

    CatalogEvent resume(List<Refusal> publishing) {
        resumeUnless(publishing);
        return resumed(state());
    }

    CatalogEvent retire() {
        end();
        return retired(state());
    }

    DraftFacility details() {
        return details;
    }

    @Override
    protected String noun() {
        return "facility";
    }

    private FacilityState state() {
        return new FacilityState(
                id(),
                partnerId(),
                details.name(),
                details.kind(),
                details.timeZone(),
                details.address(),
                details.coordinates(),
                details.unitsOrOne(),
                status(),
                List.of(partnerId()));
    }
}
