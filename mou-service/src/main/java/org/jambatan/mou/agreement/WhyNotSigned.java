package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jambatan.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Facts that keep a signature from being recorded. */
final class WhyNotSigned {

    private WhyNotSigned() {}

    static List<Refusal> refusalsOf(
            SignAgreement input, Optional<Party> signer, Signing signing, @Nullable LocalDate until, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (signer.filter(party -> input.role().mayBeGivenBy(party.role())).isEmpty()) {
            refusals.add(new NotASigningParty());
        }
        if (input.role() == SignatureRole.SIGNATORY && hasSigned(signer, signing)) {
            refusals.add(new AlreadySigned());
        }
        if (signer.isPresent()
                && signing.given().stream().anyMatch(given -> isSamePerson(given, input, signer.get()))) {
            refusals.add(new WitnessIsTheSignatory());
        }
        if (input.signedOn().isAfter(today)) {
            refusals.add(new SignedInTheFuture());
        }
        if (input.role() == SignatureRole.SIGNATORY
                && until != null
                && input.signedOn().isAfter(until)) {
            refusals.add(new SignedAfterItEnds());
        }
        return refusals;
    }

    /** A party has one signatory; a letter, which one side alone signs, has one altogether. */
    private static boolean hasSigned(Optional<Party> signer, Signing signing) {
        var isOneSided = signing.parties().stream().anyMatch(party -> party.role() == PartyRole.ISSUER);
        return isOneSided
                ? signing.isDone() || signer.flatMap(signing::signedOn).isPresent()
                : signer.flatMap(signing::signedOn).isPresent();
    }

    private static boolean isSamePerson(Signature given, SignAgreement input, Party signer) {
        var oneSignsAndOneWitnesses =
                (given.role() == SignatureRole.SIGNATORY && input.role().isAWitness())
                        || (given.role().isAWitness() && input.role() == SignatureRole.SIGNATORY);
        return oneSignsAndOneWitnesses && given.isByTheHolderOf(input, signer.partnerId());
    }

    /** Who signs in a role follows from what the partner is to the agreement. */
    record NotASigningParty() implements Refusal {

        @Override
        public String code() {
            return "not-a-signing-party";
        }

        @Override
        public String detail() {
            return "Your partner does not sign this agreement in this role.";
        }
    }

    /** One signatory for each side. */
    record AlreadySigned() implements Refusal {

        @Override
        public String code() {
            return "already-signed";
        }

        @Override
        public String detail() {
            return "Your side's signatory has signed this revision already.";
        }
    }

    /** Nobody witnesses their own signature. */
    record WitnessIsTheSignatory() implements Refusal {

        @Override
        public String code() {
            return "witness-is-the-signatory";
        }

        @Override
        public String detail() {
            return "The holder of this office signs and witnesses; a witness is somebody else.";
        }
    }

    /** The record is of what happened. */
    record SignedInTheFuture() implements Refusal {

        @Override
        public String code() {
            return "signed-in-the-future";
        }

        @Override
        public String detail() {
            return "A signature is recorded once it was given.";
        }
    }

    /** It would never have been in force. */
    record SignedAfterItEnds() implements Refusal {

        @Override
        public String code() {
            return "signed-after-it-ends";
        }

        @Override
        public String detail() {
            return "The agreement's last day lies before that.";
        }
    }
}
