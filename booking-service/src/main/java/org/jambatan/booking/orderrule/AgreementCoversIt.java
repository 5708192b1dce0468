package org.jambatan.booking.orderrule;

import java.util.List;
import org.jambatan.booking.offering.Ordering;
import org.jambatan.platform.problem.Refusal;

/** Where the institution asks for an agreement, one must be named; one that is named must be in force between the two. */
final class AgreementCoversIt implements OrderRule {

    @Override
    public List<? extends Refusal> refusalsOf(AskedOrder order) {
        if (order.terms().isEmpty()) {
            return List.of();
        }
        return switch (order.cover()) {
            case NOT_NAMED ->
                order.terms().filter(Ordering::needsAgreement).isPresent()
                        ? List.of(new AgreementMissing())
                        : List.of();
            case UNKNOWN -> List.of(new AgreementUnknown());
            case NOT_IN_FORCE -> List.of(new AgreementNotInForce());
            case IN_FORCE -> List.of();
        };
    }

    record AgreementMissing() implements Refusal {

        @Override
        public String code() {
            return "agreement-missing";
        }

        @Override
        public String detail() {
            return "This is ordered under an agreement between the two partners; name it in agreementId.";
        }
    }

    /** The news of it may be on its way. */
    record AgreementUnknown() implements Refusal {

        @Override
        public String code() {
            return "agreement-unknown";
        }

        @Override
        public String detail() {
            return "There is no such agreement, or it is not yours to see.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }

    /** So may be the news of its last signature. */
    record AgreementNotInForce() implements Refusal {

        @Override
        public String code() {
            return "agreement-not-in-force";
        }

        @Override
        public String detail() {
            return "The agreement is not in force between the two partners on the days it is to cover.";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }
}
