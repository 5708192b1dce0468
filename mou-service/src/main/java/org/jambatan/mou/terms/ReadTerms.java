package org.jambatan.mou.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerStatus;
import org.jambatan.mou.programme.PublishedTerms;
import org.jambatan.mou.programme.TermsVersion;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;

/** Finds terms by the names people have for them, and shows them as the caller may use them. */
@ApplicationScoped
class ReadTerms {

    private final PublishedTerms versions;
    private final TermsArchive archive;
    private final Acceptances acceptances;
    private final PartnerBook partners;
    private final Caller caller;

    ReadTerms(
            PublishedTerms versions,
            TermsArchive archive,
            Acceptances acceptances,
            PartnerBook partners,
            Caller caller) {
        this.versions = versions;
        this.archive = archive;
        this.acceptances = acceptances;
        this.partners = partners;
        this.caller = caller;
    }

    /** The version in force today; 404 where there is no such programme. */
    Optional<TermsVersion> inForce(UUID programme) {
        return versions.inForce(programme);
    }

    /** By number, by id, or {@code current}. */
    TermsOfAccess named(UUID programme, String version) {
        if (version.equals("current")) {
            var current = inForce(programme).orElseThrow(Answer::notFound);
            return archive.anyones(programme, current.version());
        }
        if (version.matches("[1-9]\\d{0,8}")) {
            return archive.anyones(programme, Long.parseLong(version));
        }
        if (version.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return archive.anyonesById(programme, UUID.fromString(version)).orElseThrow(Answer::notFound);
        }
        throw Answer.notFound();
    }

    TermsView view(TermsOfAccess terms) {
        var current = inForce(terms.programmeId()).map(TermsVersion::version).orElse(0L);
        var actions = mayAccept(terms, current) ? List.of("acceptances") : List.<String>of();
        return terms.view(terms.number() == current, actions);
    }

    private boolean mayAccept(TermsOfAccess terms, long current) {
        return terms.number() >= current
                && caller.has("signatory")
                && caller.partnerIfAny()
                        .flatMap(partners::find)
                        .filter(partner -> partner.status() == PartnerStatus.PROSPECT
                                || partner.status() == PartnerStatus.CONFIRMED)
                        .filter(partner -> acceptances.by(partner.id(), terms).isEmpty())
                        .isPresent();
    }
}
