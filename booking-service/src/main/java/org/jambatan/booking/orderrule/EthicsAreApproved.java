package org.jambatan.booking.orderrule;

import java.util.List;
import org.jambatan.booking.offering.Ordering;
import org.jambatan.platform.problem.Refusal;

/** Where the institution asks for it, the reference of an ethics approval is given. */
final class EthicsAreApproved implements OrderRule {

    @Override
    public List<EthicsApprovalMissing> refusalsOf(AskedOrder order) {
        var said = order.wish().ethicsApproval();
        var needed = order.terms().filter(Ordering::needsEthicsApproval).isPresent();
        return needed && (said == null || said.isBlank()) ? List.of(new EthicsApprovalMissing()) : List.of();
    }

    record EthicsApprovalMissing() implements Refusal {

        @Override
        public String code() {
            return "ethics-approval-missing";
        }

        @Override
        public String detail() {
            return "The reference of the ethics approval must be given in ethicsApproval.";
        }
    }
}
