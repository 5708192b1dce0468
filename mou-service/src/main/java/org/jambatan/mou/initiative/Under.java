package org.jambatan.mou.initiative;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jambatan.mou.agreement.AgreementCard;

/** The agreements an initiative stands under, as it keeps them: whom they bind, who may see it, which programmes. */
record Under(List<AgreementCard> agreements) {

    UUID[] ids() {
        return agreements.stream().map(AgreementCard::id).toArray(UUID[]::new);
    }

    /** The parties and those they stand for. */
    UUID[] circle() {
        return agreements.stream()
                .flatMap(agreement -> agreement.circle().stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    UUID[] readers() {
        return agreements.stream()
                .flatMap(agreement -> agreement.readers().stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    UUID[] programmes() {
        return agreements.stream()
                .map(AgreementCard::programmeId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
    }
}
