package org.jambatan.mou.terms;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.paging.Cursor;
import org.jambatan.platform.paging.PageRequest;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who accepted what. */
@ApplicationScoped
class Acceptances implements PanacheRepositoryBase<TermsAcceptance, UUID> {

    private static final String SEEN = """
             from terms_acceptance
            where programme_id = ? and number = ? and (? or partner_id = cast(? as uuid))""";

    private final DataSource database;

    Acceptances(DataSource database) {
        this.database = database;
    }

    Optional<TermsAcceptance> by(UUID partner, TermsOfAccess terms) {
        return find("partnerId = ?1 and programmeId = ?2 and number = ?3", partner, terms.programmeId(), terms.number())
                .firstResultOptional();
    }

    /** Oldest first, one more than the page holds: everybody's, or this partner's alone. */
    List<TermsAcceptance> list(TermsOfAccess terms, boolean everybodys, @Nullable UUID partner, PageRequest page) {
        var after = page.cursor().map(Cursor::id).orElse(null);
        var ids = Sql.list(
                database,
                "select id" + SEEN + " and (cast(? as uuid) is null or id > ?) order by id limit ?",
                row -> row.getObject(1, UUID.class),
                terms.programmeId(),
                terms.number(),
                everybodys,
                partner,
                after,
                after,
                page.limitAndOneMore());
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    long count(TermsOfAccess terms, boolean everybodys, @Nullable UUID partner) {
        return Sql.one(
                        database,
                        "select count(*)" + SEEN,
                        row -> row.getLong(1),
                        terms.programmeId(),
                        terms.number(),
                        everybodys,
                        partner)
                .orElse(0L);
    }
}
