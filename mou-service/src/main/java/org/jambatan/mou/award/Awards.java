package org.jambatan.mou.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

/** All awards of competitions. */
@ApplicationScoped
class Awards implements PanacheRepositoryBase<Award, UUID> {

    /** Decided or given, in the order of the decision. */
    List<Award> standing(UUID competition) {
        return list("competitionId = ?1 and status <> ?2 order by id", competition, AwardStatus.WITHDRAWN);
    }

    List<Award> list(UUID competition, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return find("competitionId = ?1 and id > ?2 order by id", competition, after)
                .page(0, page.limitAndOneMore())
                .list();
    }

    long countOf(UUID competition) {
        return count("competitionId", competition);
    }

    Award lockedIn(UUID competition, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(award -> award.competitionId().equals(competition))
                .orElseThrow(Answer::notFound);
    }
}
