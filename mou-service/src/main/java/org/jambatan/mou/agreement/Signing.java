package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the signing of one revision has come. */
record Signing(List<Signature> given, List<Party> parties, boolean wantsAttestation) {

    /** The day of the first signature or attestation; honours and hand-overs are no part of it. */
    Optional<LocalDate> begunOn() {
        return given.stream()
                .filter(signature -> signature.role().isOfTheSigning())
                .map(Signature::signedOn)
                .min(Comparator.naturalOrder());
    }

    /** The day on which the last of those who must sign had signed, and the attesting witness where one is wanted. */
    Optional<LocalDate> executedOn() {
        var days = new ArrayList<Optional<LocalDate>>();
        for (var party : parties) {
            if (party.role().signs()) {
                days.add(signedOn(party));
            }
        }
        if (wantsAttestation) {
            days.add(given.stream()
                    .filter(signature -> signature.role() == SignatureRole.ATTESTING_WITNESS)
                    .map(Signature::signedOn)
                    .min(Comparator.naturalOrder()));
        }
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The day on which as many were bound as a charter's quorum asks for; its founders, where it asks for none. */
    Optional<LocalDate> quorateOn(@Nullable Integer quorum) {
        var executed = executedOn();
        var founders = parties.stream()
                .filter(party -> party.role() == PartyRole.FOUNDER)
                .count();
        if (executed.isEmpty() || quorum == null || quorum <= founders) {
            return executed;
        }
        return parties.stream()
                .filter(party -> party.role() == PartyRole.MEMBER)
                .flatMap(party -> signedOn(party).stream())
                .sorted()
                .skip(quorum - founders - 1)
                .findFirst()
                .map(day -> day.isBefore(executed.get()) ? executed.get() : day);
    }

    Optional<LocalDate> signedOn(Party party) {
        return given.stream()
                .filter(signature -> signature.role() == SignatureRole.SIGNATORY)
                .filter(signature -> signature.isOf(party.partnerId()))
                .map(Signature::signedOn)
                .findFirst();
    }

    boolean isDone() {
        return executedOn().isPresent();
    }
}
