package org.jambatan.mou.needanswer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

/** All answers; those to a need that was shown to the caller before, and an institution's own alone to itself. */
@ApplicationScoped
class NeedAnswers implements PanacheRepositoryBase<NeedAnswer, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    NeedAnswer lockedTo(UUID need, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isTo(need))
                .orElseThrow(Answer::notFound);
    }

    /** In the order they were given, one more than the page holds. */
    List<NeedAnswer> list(UUID need, Optional<UUID> by, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(FIRST);
        var found = by.isPresent()
                ? find("needId = ?1 and id > ?2 and institutionId = ?3 order by id", need, after, by.get())
                : find("needId = ?1 and id > ?2 order by id", need, after);
        return found.page(0, page.limitAndOneMore()).list();
    }

    long count(UUID need, Optional<UUID> by) {
        return by.isPresent() ? count("needId = ?1 and institutionId = ?2", need, by.get()) : count("needId", need);
    }
}
