package org.jambatan.mou.dealing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/**
 * The replicas of orders and settlements: each row is what was told last, beside the ids it is found by. An older state
 * than the one known changes nothing.
 */
@ApplicationScoped
class ToldRows {

    private final DataSource database;
    private final ObjectMapper mapper;

    ToldRows(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    boolean hear(KnownOrder order, long version) {
        return Sql.run(
                        database,
                        """
                        insert into heard_order (id, version, customer_id, provider_ids, programme_ids, project_id,
                            need_id, told)
                        values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                        on conflict (id) do update
                        set version = excluded.version, customer_id = excluded.customer_id,
                            provider_ids = excluded.provider_ids, programme_ids = excluded.programme_ids,
                            project_id = excluded.project_id, need_id = excluded.need_id, told = excluded.told
                        where excluded.version > heard_order.version""",
                        order.id(),
                        version,
                        order.customerPartnerId(),
                        array(order.providerPartnerIds()),
                        array(order.programmeIds()),
                        order.projectId(),
                        order.needId(),
                        written(order))
                == 1;
    }

    boolean hear(KnownSettlement settlement, long version) {
        return Sql.run(
                        database,
                        """
                        insert into heard_settlement (id, version, programme_ids, project_id, told)
                        values (?, ?, ?, ?, cast(? as jsonb))
                        on conflict (id) do update
                        set version = excluded.version, programme_ids = excluded.programme_ids,
                            project_id = excluded.project_id, told = excluded.told
                        where excluded.version > heard_settlement.version""",
                        settlement.id(),
                        version,
                        array(settlement.programmeIds()),
                        settlement.projectId(),
                        written(settlement))
                == 1;
    }

    List<KnownOrder> orders(String which, Object... values) {
        return read(KnownOrder.class, "heard_order", which, values);
    }

    List<KnownSettlement> settlements(String which, Object... values) {
        return read(KnownSettlement.class, "heard_settlement", which, values);
    }

    private <T> List<T> read(Class<T> type, String table, String which, Object... values) {
        return Sql.list(
                database,
                "select told from " + table + " where " + which + " order by id",
                row -> parsed(row.getString(1), type),
                values);
    }

    private <T> T parsed(String told, Class<T> type) {
        try {
            return mapper.readValue(told, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private String written(Object told) {
        try {
            return mapper.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
