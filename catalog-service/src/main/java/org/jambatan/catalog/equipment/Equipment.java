package org.jambatan.catalog.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jambatan.catalog.lifecycle.CatalogEvent;
import org.jambatan.catalog.lifecycle.Entry;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;

/** An instrument; also the resource of its own id, with its units. */
@Entity
class Equipment extends Entry {

    @Column(columnDefinition = "jsonb")
    @Convert(converter = EquipmentColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private DraftEquipment details;

    Equipment() {}

    Equipment(UUID id, UUID partner, DraftEquipment details) {
        super(id, partner);
        this.details = details;
    }

    CatalogEvent draft(List<Refusal> refusals) {
        Refused.ifAny("equipment", refusals);
        return drafted(state());
    }

    CatalogEvent revise(DraftEquipment changed, List<Refusal> refusals) {
        requireRevisable();
        Refused.ifAny("revision", refusals);
        details = changed;
        return revised(state());
    }

    CatalogEvent publish(List<Refusal> refusals) {
        publishUnless(refusals);
        return published(state());
    }

    CatalogEvent suspend() {
        takeDown();
        return suspended(state());
    }

    CatalogEvent resume(List<Refusal> refusals) {
        resumeUnless(refusals);
        return resumed(state());
    }

    CatalogEvent retire() {
        end();
        return retired(state());
    }

    DraftEquipment details() {
        return details;
    }

    @Override
    protected String noun() {
        return "equipment";
    }

    private EquipmentState state() {
        return new EquipmentState(
                id(),
                partnerId(),
                details.facilityId(),
                details.name(),
                details.unitsOrOne(),
                status(),
                List.of(partnerId()));
    }
}
