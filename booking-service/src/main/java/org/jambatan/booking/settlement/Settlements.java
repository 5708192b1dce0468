package org.jambatan.booking.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;

/** The settlements; they are written and told of, and read by who hears of them. */
@ApplicationScoped
class Settlements implements PanacheRepositoryBase<Settlement, UUID> {

    private static final Set<String> ONCE = Set.of("settlement_of_item_once", "settlement_of_order_once");

    /** Writes it now, so that a second one of the same thing is known now, whoever races. */
    void add(Settlement settlement, UUID thing) {
        try {
            persistAndFlush(settlement);
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure).filter(ONCE::contains).isPresent()) {
                throw new Refused("settlement", new WhyNotSettled.AlreadySettled(thing));
            }
            throw failure;
        }
    }
}
