package org.jambatan.catalog.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.catalog.lifecycle.JsonColumn;
import org.jambatan.platform.sql.Sql;

/** Facilities as other features look them up. */
@ApplicationScoped
public class FacilityDirectory {

    private static final String FACTS = "select id, partner_id, details, status from facility where ";

    private final DataSource database;

    FacilityDirectory(DataSource database) {
        this.database = database;
    }

    /** A facility of this partner, held as it is until the transaction ends; a retired one is no longer there. */
    public Optional<FacilityFacts> held(UUID partner, UUID id) {
        return Sql.one(
                database,
                FACTS + "id = ? and partner_id = ? and status <> 'RETIRED' for share",
                FacilityDirectory::read,
                id,
                partner);
    }

    /** For views of what was already found visible. */
    public Map<UUID, FacilityFacts> anyonesById(Collection<UUID> ids) {
        return Sql.list(database, FACTS + "id = any (?)", FacilityDirectory::read, (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(FacilityFacts::id, Function.identity()));
    }

    private static FacilityFacts read(ResultSet row) throws SQLException {
        var details = JsonColumn.read(row.getString(3), DraftFacility.class);
        return new FacilityFacts(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                details.name(),
                details.timeZone(),
                details.unitsOrOne(),
                row.getString(4).equals("PUBLISHED"));
    }
}
