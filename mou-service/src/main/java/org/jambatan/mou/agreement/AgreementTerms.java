package org.jambatan.mou.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says beyond its text, as far as its kind has it; part of what is signed.
 *
 * @param languages BCP 47 tags of the languages it is written in
 * @param sectors codes in capitals
 * @param attestationRequired whether it is executed only once an attesting witness has signed too
 * @param quorum how many must be bound before a charter is in force
 */
record AgreementTerms(
        @Nullable List<String> languages,
        @Nullable List<String> sectors,
        @Nullable PrecursorVisit precursorVisit,
        @Nullable Boolean attestationRequired,
        @Nullable Integer quorum,
        @Nullable Investment investment) {

    static final AgreementTerms NONE = new AgreementTerms(null, null, null, null, null, null);

    boolean wantsAttestation() {
        return Boolean.TRUE.equals(attestationRequired);
    }
}
