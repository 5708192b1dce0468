package org.jambatan.mou.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** All partners. What a caller may not see is not found. */
@ApplicationScoped
class Partners implements PanacheRepositoryBase<Partner, UUID> {

    private static final String SEEN_AND_WANTED = """
             from partner p
            where (? or p.status = 'CONFIRMED' or p.id = cast(? as uuid)
                   or (? and (p.proposed_by = cast(? as uuid)
                              or cast(? as uuid) = any (p.known_to)
                              or exists (select 1 from participation t
                                         where t.partner_id = p.id and t.agency_id = cast(? as uuid)))))
              and (cast(? as text) is null or p.kind = ?)
              and (cast(? as text) is null or p.status = ?)
              and (cast(? as text) is null or p.ror = ?)
              and (cast(? as text) is null
                   or position(lower(?) in lower(concat_ws(' ', p.name->>'en', p.name->>'ms', p.name->>'zh'))) > 0)
              and (cast(? as uuid) is null
                   or exists (select 1 from participation t where t.partner_id = p.id and t.programme_id = ?))""";

    private final DataSource database;

    Partners(DataSource database) {
        this.database = database;
    }

    Partner seenBy(Viewer viewer, UUID id) {
        return findByIdOptional(id).filter(viewer::sees).orElseThrow(Answer::notFound);
    }

    /** Locked until the transaction ends, so that two commands on one partner come one after the other. */
    Partner lockedFor(Viewer viewer, UUID id) {
        return anyonesLocked(id).filter(viewer::sees).orElseThrow(Answer::notFound);
    }

    Optional<Partner> anyonesLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Partner> anyones(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** In the order they came, one more than the page holds. */
    List<Partner> list(Viewer viewer, PartnerFilter.Wanted wanted, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select p.id" + SEEN_AND_WANTED + " and (cast(? as uuid) is null or p.id > ?) order by p.id limit ?",
                row -> row.getObject(1, UUID.class),
                with(viewer, wanted, after, after, page.limitAndOneMore()));
        return anyones(ids);
    }

    long count(Viewer viewer, PartnerFilter.Wanted wanted) {
        return Sql.one(database, "select count(*)" + SEEN_AND_WANTED, row -> row.getLong(1), with(viewer, wanted))
                .orElse(0L);
    }

    private static @Nullable Object[] with(Viewer viewer, PartnerFilter.Wanted wanted, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(viewer.isAuditor());
        values.add(viewer.partner());
        values.add(viewer.isOfficer());
        values.add(viewer.partner());
        values.add(viewer.partner());
        values.add(viewer.partner());
        for (var value : Arrays.<@Nullable Object>asList(
                wanted.kind(), wanted.status(), wanted.ror(), wanted.words(), wanted.programme())) {
            values.add(value);
            values.add(value);
        }
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** Writes a new partner now, so that a ROR id somebody else was faster with is known now. */
    void add(Partner partner) {
        persist(partner);
        write();
    }

    /** Writes what was changed now. */
    void write() {
        try {
            flush();
        } catch (PersistenceException failure) {
            if (Database.violatedConstraint(failure)
                    .filter("partner_ror_is_unique"::equals)
                    .isPresent()) {
                throw new Refused("partner", new RorTaken());
            }
            throw failure;
        }
    }
}
