package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far the signing of one revision has come. */
record Signing(List<Signature> given) {

    /** The day of the first signature or attestation; honours and hand-overs are no part of it. */
    Optional<LocalDate> begunOn() {
        return given.stream()
                .filter(signature -> signature.role().isOfTheSigning())
                .map(Signature::signedOn)
                .min(Comparator.naturalOrder());
    }

    /** A letter is executed by its issuer's signatory alone. */
    Optional<LocalDate> executedOn() {
        return given.stream()
                .filter(signature -> signature.role() == SignatureRole.SIGNATORY)
                .map(Signature::signedOn)
                .findFirst();
    }

    boolean isDone() {
        return executedOn().isPresent();
    }
}
