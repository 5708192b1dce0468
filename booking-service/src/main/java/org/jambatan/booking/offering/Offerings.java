package org.jambatan.booking.offering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** This service's replica of the offerings. */
@ApplicationScoped
public class Offerings {

    private final DataSource database;
    private final ObjectMapper mapper;

    Offerings(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Takes in an offering's state unless a later one is known already. */
    public void hear(Offering offering, long version) {
        var terms = written(offering);
        Sql.run(database, """
                insert into offering (id, version, terms) values (?, ?, cast(? as jsonb))
                on conflict (id) do update set version = excluded.version, terms = excluded.terms
                where excluded.version > offering.version""", offering.id(), version, terms);
        Sql.run(database, """
                insert into offering_version (offering_id, offering_version, terms) values (?, ?, cast(? as jsonb))
                on conflict do nothing""", offering.id(), offering.offeringVersion(), terms);
    }

    /** Those of these offerings that are known here, by id, whatever their state. */
    public Map<UUID, Offering> findAnyones(Collection<UUID> ids) {
        return Sql.list(
                        database,
                        "select terms from offering where id = any(?)",
                        row -> read(row.getString(1)),
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Offering::id, Function.identity()));
    }

    /** An offering as it was in one version of its terms. */
    public Optional<Offering> anyonesInVersion(UUID id, long offeringVersion) {
        return Sql.one(
                database,
                "select terms from offering_version where offering_id = ? and offering_version = ?",
                row -> read(row.getString(1)),
                id,
                offeringVersion);
    }

    private Offering read(String terms) {
        try {
            return mapper.readerFor(Offering.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(terms);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private String written(Offering offering) {
        try {
            return mapper.writeValueAsString(offering);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
