package org.jambatan.catalog.offering;

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

/** What customers can have. Each revision of the terms is a version of its own; bookings keep theirs. */
@Entity
class Offering extends Entry {

    @Column(columnDefinition = "jsonb")
    @Convert(converter = TermsColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private DraftOffering terms;

    private long offeringVersion;

    Offering() {}

    Offering(UUID id, UUID partner, DraftOffering terms) {
        super(id, partner);
        this.terms = terms;
        this.offeringVersion = 1;
    }

    CatalogEvent draft(Setting setting) {
        return drafted(OfferingState.of(this, setting));
    }

    /** Takes other terms, as the next version; the event is told when they are stored. */
    void revise(DraftOffering changed, List<Refusal> refusals) {
        requireRevisable();
        Refused.ifAny("revision", refusals);
        terms = changed;
        offeringVersion++;
    }

    CatalogEvent revised(Setting setting) {
        return super.revised(OfferingState.of(this, setting));
    }

    CatalogEvent publish(List<Refusal> refusals, Setting setting) {
        publishUnless(refusals);
        return published(OfferingState.of(this, setting));
    }

    CatalogEvent suspend(Setting setting) {
        takeDown();
        return suspended(OfferingState.of(this, setting));
    }

    CatalogEvent resume(List<Refusal> refusals, Setting setting) {
        resumeUnless(refusals);
        return resumed(OfferingState.of(this, setting));
    }

    CatalogEvent retire(Setting setting) {
        end();
        return retired(OfferingState.of(this, setting));
    }

    DraftOffering terms() {
        return terms;
    }

    long offeringVersion() {
        return offeringVersion;
    }

    Completeness completeness() {
        return Completeness.of(terms);
    }

    @Override
    protected String noun() {
        return "offering";
    }
}
