package org.jambatan.booking.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jambatan.booking.partner.Partner;
import org.jambatan.booking.programme.Programme;

/**
 * One customer at one provider on one day.
 *
 * @param programmes those in which both take part and whose terms, if they have any in force, the customer has accepted
 * @param unaccepted the terms that keep it from dealing under the others
 * @param provider as this service knows it; none if it does not
 */
public record Access(Set<UUID> programmes, List<UnacceptedTerms> unaccepted, Optional<Partner> provider) {

    /** Between partners of whom nothing is known. */
    public static final Access UNKNOWN = new Access(Set.of(), List.of(), Optional.empty());

    public Access {
        programmes = Set.copyOf(programmes);
        unaccepted = List.copyOf(unaccepted);
    }

    /** A version of a programme's terms that is in force and not accepted. */
    public record UnacceptedTerms(UUID programme, long version) {}

    static Access of(Partner customer, Partner provider, Map<UUID, Programme> known, LocalDate day) {
        var common = new HashSet<>(customer.programmesOn(day));
        common.retainAll(provider.programmesOn(day));
        if (customer.id().equals(provider.id())) {
            // What is one's own is used without anybody's terms.
            return new Access(common, List.of(), Optional.of(provider));
        }
        var unaccepted = new ArrayList<UnacceptedTerms>();
        for (var programme : common.stream().sorted().toList()) {
            Optional.ofNullable(known.get(programme))
                    .flatMap(there -> there.termsOn(day))
                    .filter(terms -> !customer.hasAccepted(programme, terms.version()))
                    .ifPresent(terms -> unaccepted.add(new UnacceptedTerms(programme, terms.version())));
        }
        unaccepted.forEach(terms -> common.remove(terms.programme()));
        return new Access(common, unaccepted, Optional.of(provider));
    }

    /** There are programmes for the two, but none whose terms the customer has accepted. */
    public boolean isBarredByTerms() {
        return programmes.isEmpty() && !unaccepted.isEmpty();
    }
}
