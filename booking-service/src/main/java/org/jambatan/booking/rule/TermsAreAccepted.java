package org.jambatan.booking.rule;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jambatan.booking.access.Access;
import org.jambatan.platform.problem.Refusal;

/**
 * Where programmes bring customer and provider together, the customer has accepted the terms of at least one of them. A
 * programme without terms asks for none, and partners that no programme brings together are asked for none.
 */
public final class TermsAreAccepted implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return refusalOf(item.access());
    }

    /** The same of an order. */
    public static Optional<Refusal> refusalOf(Access access) {
        return access.isBarredByTerms() ? Optional.of(new TermsNotAccepted(access)) : Optional.empty();
    }

    record TermsNotAccepted(Access access) implements Refusal {

        @Override
        public String code() {
            return "terms-not-accepted";
        }

        @Override
        public String detail() {
            return access.unaccepted().stream()
                    .map(terms -> "version " + terms.version() + " of programme " + terms.programme())
                    .collect(Collectors.joining(
                            ", or ", "A signatory of your partner must first accept the terms of access: ", "."));
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }
}
