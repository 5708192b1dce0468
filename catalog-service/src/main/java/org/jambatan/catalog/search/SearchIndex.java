package org.jambatan.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Writes what can be found, in the transaction that changed it. */
@ApplicationScoped
public class SearchIndex {

    private final DataSource database;

    SearchIndex(DataSource database) {
        this.database = database;
    }

    public void write(SearchEntry entry) {
        Sql.run(
                database,
                """
                insert into offering_search
                    (id, partner_id, status, kind, mode, facility_id, equipment_id, tokens)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as tsvector))
                on conflict (id) do update
                set status = excluded.status, kind = excluded.kind, mode = excluded.mode,
                    facility_id = excluded.facility_id, equipment_id = excluded.equipment_id,
                    tokens = excluded.tokens""",
                entry.id(),
                entry.partnerId(),
                entry.status(),
                entry.kind(),
                entry.mode(),
                entry.facilityId(),
                entry.equipmentId(),
                entry.text().tsvector());
        // In the order of words, so that two writers of the same new words wait for each other and never in a circle.
        Sql.run(
                database,
                "insert into search_word (word) select w from unnest(?) as w order by w on conflict do nothing",
                (Object) entry.text().words().toArray(String[]::new));
    }
}
