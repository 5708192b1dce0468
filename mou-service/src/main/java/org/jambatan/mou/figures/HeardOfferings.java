package org.jambatan.mou.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.mou.partner.ComputedFigure;
import org.jambatan.mou.partner.PartnerCount;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;

/** Who publishes how many offerings, as catalog-service tells. */
@ApplicationScoped
public class HeardOfferings implements PartnerCount {

    private static final Translated COUNTED_AS = new Translated(
            "Offerings of this partner that are published now.",
            "Tawaran rakan kongsi ini yang diterbitkan sekarang.",
            "该机构当前已发布的服务项目数。");

    private final DataSource database;

    HeardOfferings(DataSource database) {
        this.database = database;
    }

    /** An older state than the one known changes nothing. */
    public void hear(HeardOffering offering, long version) {
        Sql.run(
                database,
                """
                insert into heard_offering (id, partner_id, published, version) values (?, ?, ?, ?)
                on conflict (id) do update
                   set partner_id = excluded.partner_id, published = excluded.published, version = excluded.version
                 where heard_offering.version < excluded.version""",
                offering.id(),
                offering.partnerId(),
                offering.status().equals("PUBLISHED"),
                version);
    }

    @Override
    public ComputedFigure of(UUID partner) {
        var published = Sql.one(
                        database,
                        "select count(*) from heard_offering where partner_id = ? and published",
                        row -> row.getLong(1),
                        partner)
                .orElse(0L);
        return new ComputedFigure("OFFERINGS_PUBLISHED", published, COUNTED_AS);
    }
}
