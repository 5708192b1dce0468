package org.jambatan.mou.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jambatan.platform.problem.Refusal;

/** Facts that keep a member from being invited, or from acceding. */
final class WhyNotAcceded {

    private WhyNotAcceded() {}

    static List<Refusal> refusalsOf(SignAgreement input, Optional<Party> member, Signing signing, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (member.isEmpty()) {
            refusals.add(new NotInvited());
        }
        if (member.flatMap(signing::signedOn).isPresent()) {
            refusals.add(new AlreadyAcceded());
        }
        if (signing.executedOn().filter(input.signedOn()::isBefore).isPresent()) {
            refusals.add(new AccededBeforeTheFounders());
        }
        if (input.signedOn().isAfter(today)) {
            refusals.add(new WhyNotSigned.SignedInTheFuture());
        }
        return refusals;
    }

    /** Members come by the founders' word. */
    record NotInvited() implements Refusal {

        @Override
        public String code() {
            return "not-invited";
        }

        @Override
        public String detail() {
            return "Your partner is not invited to this charter as a member.";
        }
    }

    /** Once is enough. */
    record AlreadyAcceded() implements Refusal {

        @Override
        public String code() {
            return "already-acceded";
        }

        @Override
        public String detail() {
            return "Your partner has acceded to this charter.";
        }
    }

    /** There was nothing yet to accede to. */
    record AccededBeforeTheFounders() implements Refusal {

        @Override
        public String code() {
            return "acceded-before-the-founders";
        }

        @Override
        public String detail() {
            return "The founders had not all signed by that day.";
        }
    }

    /** Founders invite. */
    record NotAFounder() implements Refusal {

        @Override
        public String code() {
            return "not-a-founder";
        }

        @Override
        public String detail() {
            return "Members are invited to a charter by its founders.";
        }
    }

    /** It is there already. */
    record AlreadyAParty() implements Refusal {

        @Override
        public String code() {
            return "already-a-party";
        }

        @Override
        public String detail() {
            return "This partner is a party already.";
        }
    }
}
