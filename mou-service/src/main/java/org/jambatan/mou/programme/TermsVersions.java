package org.jambatan.mou.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All versions of a programme's terms of access, in their order. Each is in force until the next begins. */
record TermsVersions(List<TermsVersion> versions) {

    static final TermsVersions NONE = new TermsVersions(List.of());

    TermsVersions {
        versions = List.copyOf(versions);
    }

    Optional<TermsVersion> inForceOn(LocalDate day) {
        return versions.stream().filter(version -> !version.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    Optional<TermsVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    TermsVersions and(TermsVersion next) {
        var more = new ArrayList<>(versions);
        more.add(next);
        return new TermsVersions(more);
    }
}
