package org.jambatan.catalog.equipment;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jambatan.catalog.lifecycle.JsonColumn;

@Converter
@Immutable
class EquipmentColumn extends JsonColumn<DraftEquipment> {

    EquipmentColumn() {
        super(DraftEquipment.class);
    }
}
