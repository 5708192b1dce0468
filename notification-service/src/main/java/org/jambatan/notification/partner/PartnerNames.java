package org.jambatan.notification.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;

/** What partners are called. */
@ApplicationScoped
public class PartnerNames {
    private final DataSource database;
    private final ObjectMapper mapper;

    PartnerNames(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Takes the name, unless a later version has been heard already. */
    public void learn(UUID partner, long version, Translated name) {
        try {
            Sql.run(database, """
                    insert into partner_name (id, version, name) values (?, ?, cast(? as jsonb))
                    on conflict (id) do update set version = excluded.version, name = excluded.name
                    where partner_name.version < excluded.version""", partner, version, mapper.writeValueAsString(name));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** The name, if this service has heard it. */
    public Optional<Translated> of(UUID partner) {
        return Sql.one(database, "select name from partner_name where id = ?", row -> row.getString(1), partner)
                .map(this::read);
    }

    private Translated read(String json) {
        try {
            return mapper.readValue(json, Translated.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
