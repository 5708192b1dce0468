package org.jambatan.booking.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** This service's replica of the agreements. */
@ApplicationScoped
public class Agreements {

    private final DataSource database;
    private final ObjectMapper mapper;

    Agreements(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Takes in an agreement's state unless a later one is known already. */
    public void hear(Agreement agreement, long version) {
        Sql.run(
                database,
                """
                insert into agreement (id, version, bound, intervals) values (?, ?, ?, cast(? as jsonb))
                on conflict (id) do update
                set version = excluded.version, bound = excluded.bound, intervals = excluded.intervals
                where excluded.version > agreement.version""",
                agreement.id(),
                version,
                agreement.bound().toArray(UUID[]::new),
                written(agreement.intervals()));
    }

    /** Whether it has been heard of; what has just been drafted may not have been yet. */
    public boolean known(UUID agreement) {
        return find(agreement).isPresent();
    }

    /** Whether it is known, binds each of these partners, and is in force on that day of its own zone. */
    public boolean inForce(UUID agreement, Set<UUID> parties, LocalDate day) {
        return find(agreement)
                .filter(found -> found.binds(parties) && found.isInForceOn(day))
                .isPresent();
    }

    private Optional<Agreement> find(UUID agreement) {
        return Sql.one(database, "select id, bound, intervals from agreement where id = ?", this::read, agreement);
    }

    private Agreement read(ResultSet row) throws SQLException {
        var bound = List.of((UUID[]) row.getArray(2).getArray());
        try {
            var intervals = List.of(mapper.readValue(row.getString(3), Agreement.Interval[].class));
            return new Agreement(row.getObject(1, UUID.class), bound, intervals);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private String written(List<Agreement.Interval> intervals) {
        try {
            return mapper.writeValueAsString(intervals);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
