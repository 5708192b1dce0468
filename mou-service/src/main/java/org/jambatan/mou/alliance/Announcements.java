package org.jambatan.mou.alliance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;

/** All announcements; an alliance's are found by the alliance, to which the caller belongs. */
@ApplicationScoped
class Announcements implements PanacheRepositoryBase<Announcement, UUID> {

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    Announcement of(Alliance alliance, UUID id) {
        return find("id = ?1 and allianceId = ?2", id, alliance.id())
                .firstResultOptional()
                .orElseThrow(Answer::notFound);
    }

    /** Newest first, one more than the page holds. */
    List<Announcement> list(Alliance alliance, PageRequest page) {
        var before = page.cursor().map(Cursor::id).orElse(LAST);
        return find("allianceId = ?1 and id < ?2 order by id desc", alliance.id(), before)
                .page(0, page.limitAndOneMore())
                .list();
    }

    long count(Alliance alliance) {
        return count("allianceId", alliance.id());
    }
}
