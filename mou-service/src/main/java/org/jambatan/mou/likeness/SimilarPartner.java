package org.jambatan.mou.likeness;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.platform.json.Translated;

/**
 * A partner that may be the same.
 *
 * @param because {@code SAME_ROR}, {@code SAME_REGISTRATION_NUMBER}, {@code SIMILAR_NAME}
 * @param likeness of the names, 0 to 1; 1 where look-alike letters make the whole difference
 */
public record SimilarPartner(
        UUID partnerId,
        Translated name,
        PartnerKind kind,
        PartnerStatus status,
        List<Because> because,
        BigDecimal likeness) {

    /** What is alike. */
    public enum Because {
        SAME_ROR,
        SAME_REGISTRATION_NUMBER,
        SIMILAR_NAME
    }
}
