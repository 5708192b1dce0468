package org.jambatan.mou.softlanding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.sql.Sql;

/** All cases, each seen by its agreement's sides, its programme's officers and the company; to everyone else it isn't there. */
@ApplicationScoped
class SoftLandingCases implements PanacheRepositoryBase<SoftLandingCase, UUID> {

    private static final String SEEN_AND_WANTED = """
             from soft_landing_case c
            where (? or cast(? as uuid) = any(c.reader_ids))
              and (cast(? as uuid) is null or c.agreement_id = ?)
              and (cast(? as text) is null or c.stage = ?)""";

    private final DataSource database;

    SoftLandingCases(DataSource database) {
        this.database = database;
    }

    SoftLandingCase seenBy(Host host, UUID id) {
        return findByIdOptional(id).filter(found -> found.isSeenBy(host)).orElseThrow(Answer::notFound);
    }

    SoftLandingCase lockedFor(Host host, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.isActedOnBy(host))
                .orElseThrow(Answer::notFound);
    }

    /** Newest first, one more than the page holds. */
    List<SoftLandingCase> list(Host host, CaseFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select c.id" + SEEN_AND_WANTED
                        + " and (cast(? as uuid) is null or c.id < ?) order by c.id desc limit ?",
                row -> row.getObject(1, UUID.class),
                host.isAuditor(),
                host.partner(),
                wanted.agreement(),
                wanted.agreement(),
                wanted.stage(),
                wanted.stage(),
                after,
                after,
                page.limitAndOneMore());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }

    long count(Host host, CaseFilter.Wanted wanted) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN_AND_WANTED,
                        row -> row.getLong(1),
                        host.isAuditor(),
                        host.partner(),
                        wanted.agreement(),
                        wanted.agreement(),
                        wanted.stage(),
                        wanted.stage())
                .orElse(0L);
    }
}
