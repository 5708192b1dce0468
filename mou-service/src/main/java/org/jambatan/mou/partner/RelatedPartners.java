package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Which partners belong together: who signs for whom. Recorded by officers, never by the partners themselves. */
@ApplicationScoped
public class RelatedPartners {

    private final DataSource database;

    RelatedPartners(DataSource database) {
        this.database = database;
    }

    /** Whether the one is on record as standing for the other. */
    public boolean areRelated(UUID signatory, UUID standsFor) {
        return Sql.one(
                        database,
                        "select true from related_partner where partner_id = ? and related_id = ?",
                        row -> row.getBoolean(1),
                        signatory,
                        standsFor)
                .isPresent();
    }

    /** Recording it again changes nothing. */
    void relate(UUID partner, RelatePartner input) {
        Sql.run(
                database,
                "insert into related_partner (partner_id, related_id, relation) values (?, ?, ?) on conflict do nothing",
                partner,
                input.partnerId(),
                input.relation().name());
    }

    List<RelatedView> of(UUID partner) {
        return Sql.list(
                database,
                "select related_id, relation from related_partner where partner_id = ? order by related_id limit 200",
                row -> new RelatedView(row.getObject(1, UUID.class), Relation.valueOf(row.getString(2))),
                partner);
    }
}
