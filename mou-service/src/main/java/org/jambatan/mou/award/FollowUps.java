package org.jambatan.mou.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

/** All follow-ups: those who run the competition read them, and each winner their own. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

    List<FollowUp> list(UUID competition, Set<UUID> entries, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return entries.isEmpty()
                ? List.of()
                : find("competitionId = ?1 and entryId in ?2 and id > ?3 order by id", competition, entries, after)
                        .page(0, page.limitAndOneMore())
                        .list();
    }

    long countOf(UUID competition, Set<UUID> entries) {
        return entries.isEmpty() ? 0 : count("competitionId = ?1 and entryId in ?2", competition, entries);
    }

    FollowUp in(UUID competition, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.competitionId().equals(competition))
                .orElseThrow(Answer::notFound);
    }

    FollowUp lockedIn(UUID competition, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.competitionId().equals(competition))
                .orElseThrow(Answer::notFound);
    }
}
