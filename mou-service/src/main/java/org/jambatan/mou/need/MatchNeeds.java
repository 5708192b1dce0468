package org.jambatan.mou.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jambatan.mou.matching.FindMatches;
import org.jambatan.mou.matching.Fit;
import org.jambatan.mou.partner.Participants;
import org.jambatan.mou.programme.ProgrammeBook;

/** Holds needs against what the institutions of their programme offer today. */
@ApplicationScoped
class MatchNeeds {

    private final FindMatches matches;
    private final Participants participants;
    private final ProgrammeBook programmes;

    MatchNeeds(FindMatches matches, Participants participants, ProgrammeBook programmes) {
        this.matches = matches;
        this.participants = participants;
        this.programmes = programmes;
    }

    /** The best first. */
    List<Fit> of(Need need, Instant now) {
        return matches.of(need.editable().wanted(), institutionsFor(need, now));
    }

    /** Those with something that fits, the best first; the need remembers how many. */
    List<UUID> institutionsMatching(Need need, Instant now) {
        var institutions = matches.institutions(need.editable().wanted(), institutionsFor(need, now));
        need.match(institutions.size(), now);
        return institutions;
    }

    /** The institutions of its programme, without the one whose need it is. */
    Set<UUID> institutionsFor(Need need, Instant now) {
        var programme = programmes.find(need.programmeId()).orElseThrow();
        return participants.institutionsOf(programme.id(), programme.zone().dayAt(now)).stream()
                .filter(one -> !one.equals(need.partnerId()))
                .collect(Collectors.toSet());
    }
}
