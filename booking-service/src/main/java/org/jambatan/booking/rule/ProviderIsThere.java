package org.jambatan.booking.rule;

import java.util.Optional;
import org.jambatan.booking.partner.Partner;
import org.jambatan.platform.problem.Refusal;

/** What a suspended provider has published is not to be had, nor that of one that has left. */
public final class ProviderIsThere implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return refusalOf(item.access().provider());
    }

    /** The same of a provider's own yes to what waits. */
    public static Optional<Refusal> refusalOf(Optional<Partner> provider) {
        return provider.filter(Partner::isAway).map(away -> new ProviderAway(away.hasLeft()));
    }

    /** Unless it has left, the news of its resumption may be on its way. */
    record ProviderAway(boolean forGood) implements Refusal {

        @Override
        public String code() {
            return forGood ? "partner-left" : "partner-suspended";
        }

        @Override
        public String detail() {
            return forGood ? "The provider has left the platform." : "The provider is suspended.";
        }

        @Override
        public boolean mayBeLag() {
            return !forGood;
        }
    }
}
