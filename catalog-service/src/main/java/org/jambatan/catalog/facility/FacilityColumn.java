package org.jambatan.catalog.facility;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jambatan.catalog.lifecycle.JsonColumn;

@Converter
@Immutable
class FacilityColumn extends JsonColumn<DraftFacility> {

    FacilityColumn() {
        super(DraftFacility.class);
    }
}
