package org.jambatan.mou.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.mou.partner.ComputedFigure;
import org.jambatan.mou.partner.PartnerCount;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

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
                insert into heard_offering (id, partner_id, published, version, name_en, name_ms, name_zh)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set partner_id = excluded.partner_id, published = excluded.published, version = excluded.version,
                       name_en = excluded.name_en, name_ms = excluded.name_ms, name_zh = excluded.name_zh
                 where heard_offering.version < excluded.version""",
                offering.id(),
                offering.partnerId(),
                offering.status().equals("PUBLISHED"),
                version,
                offering.name() == null ? null : offering.name().en(),
                offering.name() == null ? null : offering.name().ms(),
                offering.name() == null ? null : offering.name().zh());
    }

    /** Those of them that were heard of, whoever offers them. */
    public List<KnownOffering> known(Collection<UUID> ids) {
        return Sql.list(
                database,
                "select id, partner_id, published, name_en, name_ms, name_zh from heard_offering where id = any(?)",
                row -> new KnownOffering(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        name(row.getString(4), row.getString(5), row.getString(6)),
                        row.getBoolean(3)),
                (Object) ids.toArray(UUID[]::new));
    }

    private static @Nullable Translated name(@Nullable String en, @Nullable String ms, @Nullable String zh) {
        return en == null && ms == null && zh == null ? null : new Translated(en, ms, zh);
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
