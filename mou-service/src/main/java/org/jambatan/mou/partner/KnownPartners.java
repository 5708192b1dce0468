package org.jambatan.mou.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;

/** Every partner an agency's officers may see, with as much as is needed to tell whether two are the same. */
@ApplicationScoped
public class KnownPartners {

    private final DataSource database;
    private final ObjectMapper mapper;

    KnownPartners(DataSource database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    public List<KnownPartner> seenBy(UUID agency) {
        return Sql.list(
                database,
                """
                select p.id, p.name, p.kind, p.status, p.ror, p.registration_number
                  from partner p
                 where p.status = 'CONFIRMED' or p.id = ? or p.proposed_by = ?
                    or exists (select 1 from participation t where t.partner_id = p.id and t.agency_id = ?)
                 order by p.id""",
                row -> new KnownPartner(
                        row.getObject(1, UUID.class),
                        named(row.getString(2)),
                        PartnerKind.valueOf(row.getString(3)),
                        PartnerStatus.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6)),
                agency,
                agency,
                agency);
    }

    private Translated named(String json) {
        try {
            return mapper.readValue(json, Translated.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A partner's name cannot be read", unreadable);
        }
    }
}
