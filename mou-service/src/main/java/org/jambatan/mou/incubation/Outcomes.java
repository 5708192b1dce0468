package org.jambatan.mou.incubation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;

/** What came of projects; found by the project, which its resource has shown the caller. */
@ApplicationScoped
class Outcomes implements PanacheRepositoryBase<Outcome, UUID> {

    private static final String OF_PROJECT = "projectId = ?1 and (?2 = true or outcomeType = ?3)";

    /** As they were recorded, one more than the page holds. */
    List<Outcome> list(UUID project, Optional<OutcomeType> type, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(new UUID(0, 0));
        return find(
                        OF_PROJECT + " and id > ?4 order by id",
                        project,
                        type.isEmpty(),
                        type.orElse(OutcomeType.OTHER),
                        after)
                .page(0, page.limitAndOneMore())
                .list();
    }

    long count(UUID project, Optional<OutcomeType> type) {
        return count(OF_PROJECT, project, type.isEmpty(), type.orElse(OutcomeType.OTHER));
    }
}
