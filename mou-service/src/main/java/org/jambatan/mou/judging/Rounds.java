package org.jambatan.mou.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.mou.competition.CompetitionCard;
import org.jambatan.platform.problem.Answer;

/** The rounds of competitions, found by number in one that the caller has been shown. */
@ApplicationScoped
class Rounds implements PanacheRepositoryBase<Round, UUID> {

    Round in(CompetitionCard competition, int number) {
        return find("competitionId = ?1 and number = ?2", competition.id(), number)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    /** Held until the transaction ends, so that it is still judged meanwhile; others may hold it too. */
    Round heldIn(CompetitionCard competition, int number) {
        return find("competitionId = ?1 and number = ?2", competition.id(), number)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    Round lockedIn(CompetitionCard competition, int number) {
        return find("competitionId = ?1 and number = ?2", competition.id(), number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    List<Round> heldJudging(UUID competition) {
        return find("competitionId = ?1 and status = ?2 order by number", competition, RoundStatus.JUDGING)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    List<Round> of(UUID competition) {
        return list("competitionId = ?1 order by number", competition);
    }

    Optional<Round> before(Round round) {
        return find("competitionId = ?1 and number = ?2", round.competitionId(), round.number() - 1)
                .firstResultOptional();
    }
}
