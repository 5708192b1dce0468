package org.jambatan.booking.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** This service's replica of the programmes. */
@ApplicationScoped
public class Programmes {

    private final DataSource database;
    private final ObjectMapper mapper;

    Programmes(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Takes in a programme's state unless a later one is known already. */
    public void hear(Programme programme, long version) {
        Sql.run(database, """
                insert into programme (id, version, agency_partner_id, terms) values (?, ?, ?, cast(? as jsonb))
                on conflict (id) do update
                set version = excluded.version, agency_partner_id = excluded.agency_partner_id, terms = excluded.terms
                where excluded.version > programme.version""", programme.id(), version, programme.agency().partnerId(), written(programme.terms()));
    }

    /** Those of these programmes that are known here. */
    public List<Programme> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Sql.list(
                        database,
                        "select id, agency_partner_id, terms from programme where id = any(?)",
                        this::read,
                        (Object) ids.toArray(UUID[]::new));
    }

    private Programme read(ResultSet row) throws SQLException {
        try {
            return new Programme(
                    row.getObject(1, UUID.class),
                    new Programme.Agency(row.getObject(2, UUID.class)),
                    List.of(mapper.readValue(row.getString(3), Terms[].class)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private String written(List<Terms> terms) {
        try {
            return mapper.writeValueAsString(terms);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The ids of the programmes an agency runs. */
    public Set<UUID> runBy(UUID agency) {
        return Set.copyOf(Sql.list(
                database,
                "select id from programme where agency_partner_id = ?",
                row -> row.getObject(1, UUID.class),
                agency));
    }
}
