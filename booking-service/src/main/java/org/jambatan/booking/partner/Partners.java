package org.jambatan.booking.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** This service's replica of the partners. */
@ApplicationScoped
public class Partners {

    private final DataSource database;
    private final ObjectMapper mapper;

    Partners(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Takes in a partner's state unless a later one is known already. */
    public void hear(Partner partner, long version) {
        Sql.run(
                database,
                """
                insert into partner (id, version, kind, country, size, start_up, status, participations)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                on conflict (id) do update
                set version = excluded.version, kind = excluded.kind, country = excluded.country, size = excluded.size,
                    start_up = excluded.start_up, status = excluded.status, participations = excluded.participations
                where excluded.version > partner.version""",
                partner.id(),
                version,
                partner.kind(),
                partner.country(),
                partner.size(),
                partner.startUp(),
                partner.status(),
                written(partner.participations()));
    }

    public Optional<Partner> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    public List<Partner> findAll(Collection<UUID> ids) {
        return Sql.list(
                database,
                "select id, kind, country, size, start_up, status, participations from partner where id = any(?)",
                this::read,
                (Object) ids.toArray(UUID[]::new));
    }

    private Partner read(ResultSet row) throws SQLException {
        return new Partner(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                participations(row.getString(7)));
    }

    private List<Participation> participations(String json) {
        try {
            return List.of(mapper.readValue(json, Participation[].class));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private String written(List<Participation> participations) {
        try {
            return mapper.writeValueAsString(participations);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
