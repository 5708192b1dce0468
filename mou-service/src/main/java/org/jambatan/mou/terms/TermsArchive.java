package org.jambatan.mou.terms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

/** Every version of every programme's terms; all of them are public. */
@ApplicationScoped
class TermsArchive implements PanacheRepositoryBase<TermsOfAccess, UUID> {

    TermsOfAccess anyones(UUID programme, long number) {
        return find("programmeId = ?1 and number = ?2", programme, number)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    Optional<TermsOfAccess> anyonesById(UUID programme, UUID id) {
        return find("programmeId = ?1 and id = ?2", programme, id).firstResultOptional();
    }

    /** Newest first, one more than the page holds. */
    List<TermsOfAccess> anyonesOf(UUID programme, PageRequest page) {
        var query = page.cursor()
                .map(Cursor::id)
                .map(after -> find("programmeId = ?1 and id < ?2 order by id desc", programme, after))
                .orElseGet(() -> find("programmeId = ?1 order by id desc", programme));
        return query.range(0, page.limitAndOneMore() - 1).list();
    }
}
