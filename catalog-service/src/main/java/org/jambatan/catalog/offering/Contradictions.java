package org.jambatan.catalog.offering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jambatan.catalog.opening.Week;
import org.jambatan.catalog.tariff.Tariff;
import org.jambatan.platform.http.Problem.Violation;

/** What one field of the terms makes impossible in another. The terms may be incomplete and hold nulls anywhere. */
final class Contradictions {

    private Contradictions() {}

    @SuppressWarnings("NullAway") // What was read from a body may hold nulls whatever its types say.
    static List<Violation> in(DraftOffering terms) {
        var faults = new ArrayList<Violation>();
        if (terms.kind() != null
                && terms.kind().isAlwaysOrdered()
                && terms.mode() != null
                && terms.mode() != OfferingMode.ORDER) {
            faults.add(new Violation("mode", "must be ORDER for " + terms.kind()));
        }
        if (terms.namesResources() && terms.capacity() != null && terms.capacity() != 1) {
            faults.add(new Violation(
                    "capacity", "must be absent or 1: the units of what is used stand with the resource itself"));
        }
        var used = DraftOffering.orNone(terms.uses()).stream()
                .filter(Objects::nonNull)
                .map(Use::resourceId)
                .filter(Objects::nonNull)
                .toList();
        if (new HashSet<>(used).size() < used.size()) {
            faults.add(new Violation("uses", "must not name a resource twice"));
        }
        faults.addAll(OrderTerms.faultsOf(terms));
        faults.addAll(Week.faultsOf(terms.hours(), terms.slotMinutes()));
        faults.addAll(Tariff.faultsOf(terms.lines()));
        return faults;
    }
}
