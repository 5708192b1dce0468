package org.jambatan.catalog.equipment;

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

/** Equipment as offerings look it up. */
@ApplicationScoped
public class EquipmentDirectory {

    private static final String FACTS = "select id, details, status from equipment where ";

    private final DataSource database;

    EquipmentDirectory(DataSource database) {
        this.database = database;
    }

    /** An instrument of this partner, held as it is until the transaction ends; a retired one is no longer there. */
    public Optional<EquipmentFacts> held(UUID partner, UUID id) {
        return Sql.one(
                database,
                FACTS + "id = ? and partner_id = ? and status <> 'RETIRED' for share",
                EquipmentDirectory::read,
                id,
                partner);
    }

    /** For views of what was already found visible. */
    public Map<UUID, EquipmentFacts> anyonesById(Collection<UUID> ids) {
        return Sql.list(database, FACTS + "id = any (?)", EquipmentDirectory::read, (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(EquipmentFacts::id, Function.identity()));
    }

    private static EquipmentFacts read(ResultSet row) throws SQLException {
        var details = JsonColumn.read(row.getString(2), DraftEquipment.class);
        return new EquipmentFacts(
                row.getObject(1, UUID.class),
                details.facilityId(),
                details.name(),
                details.unitsOrOne(),
                row.getString(3).equals("PUBLISHED"));
    }
}
