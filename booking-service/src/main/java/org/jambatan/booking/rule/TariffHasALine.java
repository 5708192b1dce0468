package org.jambatan.booking.rule;

import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.problem.Refusal;

/** There must be a price for this customer. Of a customer nobody knows, another rule speaks. */
final class TariffHasALine implements BookingRule {

    @Override
    public Optional<Refusal> refusalOf(AskedItem item) {
        return item.withSlots()
                .filter(offering -> item.customer().isPresent() && item.price().isEmpty())
                .map(offering -> new NoTariff(offering.id()));
    }

    record NoTariff(UUID offering) implements Refusal {

        @Override
        public String code() {
            return "no-tariff";
        }

        @Override
        public String detail() {
            return "The offering " + offering + " has no price for you on that day.";
        }
    }
}
