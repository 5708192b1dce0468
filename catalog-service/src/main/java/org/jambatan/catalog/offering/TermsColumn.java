package org.jambatan.catalog.offering;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jambatan.catalog.lifecycle.JsonColumn;

@Converter
@Immutable
class TermsColumn extends JsonColumn<DraftOffering> {

    TermsColumn() {
        super(DraftOffering.class);
    }
}
