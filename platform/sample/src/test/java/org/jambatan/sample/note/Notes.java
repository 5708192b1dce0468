package org.jambatan.sample.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {
    Note of(UUID partner, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, partner)
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    List<Note> newestFirst(UUID partner, PageRequest page) {
        var after = page.cursor().map(cursor -> cursor.id()).orElse(null);
        return after == null
                ? find("partnerId = ?1 order by id desc", partner)
                        .page(0, page.limitAndOneMore())
                        .list()
                : find("partnerId = ?1 and id < ?2 order by id desc", partner, after)
                        .page(0, page.limitAndOneMore())
                        .list();
    }
}
