package org.jambatan.mou.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** This service's replica of offerings, as far as needs are matched with them. */
@ApplicationScoped
public class Offers {

    /** More than anybody ranks; the newest are kept. */
    private static final int MANY = 2_000;

    private static final String COLUMNS = "select o.id, o.partner_id, o.kind, o.mode, o.tokens, o.name_en, o.name_ms,"
            + " o.name_zh, o.facility_en, o.facility_ms, o.facility_zh from matched_offering o where ";

    private final DataSource database;

    Offers(DataSource database) {
        this.database = database;
    }

    /** An older state than the one known changes nothing. */
    public void hear(HeardOffer told, long version) {
        var name = told.name();
        var facility = told.facilityName();
        Sql.run(
                database,
                """
                insert into matched_offering (id, partner_id, kind, mode, published, tokens, version, name_en, name_ms,
                                              name_zh, facility_en, facility_ms, facility_zh)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                   set partner_id = excluded.partner_id, kind = excluded.kind, mode = excluded.mode,
                       published = excluded.published, tokens = excluded.tokens, version = excluded.version,
                       name_en = excluded.name_en, name_ms = excluded.name_ms, name_zh = excluded.name_zh,
                       facility_en = excluded.facility_en, facility_ms = excluded.facility_ms,
                       facility_zh = excluded.facility_zh
                 where matched_offering.version < excluded.version""",
                told.id(),
                told.partnerId(),
                told.kind(),
                told.mode(),
                told.isPublished(),
                told.tokens().toArray(String[]::new),
                version,
                name == null ? null : name.en(),
                name == null ? null : name.ms(),
                name == null ? null : name.zh(),
                facility == null ? null : facility.en(),
                facility == null ? null : facility.ms(),
                facility == null ? null : facility.zh());
    }

    /** The offering, where it is published and this institution's. */
    public Optional<Offer> published(UUID id, UUID institution) {
        return Sql.one(
                database, COLUMNS + "o.published and o.id = ? and o.partner_id = ?", Offers::read, id, institution);
    }

    /** What these institutions publish that could fit: a word of it is wanted, or, where no technique is, its kind. */
    List<Offer> thatCouldFit(Wanted wanted, Collection<UUID> institutions) {
        return Sql.list(
                database,
                COLUMNS + """
                        o.published and o.partner_id = any(?)
                          and (o.tokens && ? or o.kind = any(?)
                               or exists (select 1 from unnest(o.tokens) as token where left(token, 1) = any(?)))
                        order by o.id desc limit\s""" + MANY,
                Offers::read,
                institutions.toArray(UUID[]::new),
                wanted.tokens().toArray(String[]::new),
                wanted.techniques().isEmpty() ? wanted.kinds().toArray(String[]::new) : new String[0],
                wanted.beginnings().toArray(String[]::new));
    }

    private static Offer read(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                text(row.getString(6), row.getString(7), row.getString(8)),
                text(row.getString(9), row.getString(10), row.getString(11)),
                row.getString(3),
                row.getString(4),
                Set.of((String[]) row.getArray(5).getArray()));
    }

    private static @Nullable Translated text(@Nullable String en, @Nullable String ms, @Nullable String zh) {
        return en == null && ms == null && zh == null ? null : new Translated(en, ms, zh);
    }
}
