package org.jambatan.booking.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme, the agency that runs it, and every version of its terms of access in their order. */
public record Programme(UUID id, Agency agency, List<Terms> terms) {

    public Programme(UUID id, Agency agency, @Nullable List<Terms> terms) {
        this.id = id;
        this.agency = agency;
        this.terms = terms == null ? List.of() : List.copyOf(terms);
    }

    /** The partner that runs it. */
    public record Agency(UUID partnerId) {}

    /** Each version is in force until the next begins. */
    public Optional<Terms> termsOn(LocalDate day) {
        return terms.stream().filter(version -> !version.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
