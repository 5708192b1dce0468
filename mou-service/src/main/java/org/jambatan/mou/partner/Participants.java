package org.jambatan.mou.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** Which institutions take part in a programme on a day. */
@ApplicationScoped
public class Participants {

    private static final String[] INSTITUTIONS = Arrays.stream(PartnerKind.values())
            .filter(PartnerKind::isInstitution)
            .map(Enum::name)
            .toArray(String[]::new);

    private final DataSource database;

    Participants(DataSource database) {
        this.database = database;
    }

    /** Institutions that take part and may share what they have: a suspended one rests. */
    public Set<UUID> institutionsOf(UUID programme, LocalDate day) {
        return Set.copyOf(
                Sql.list(database, """
                select distinct p.id
                  from participation t join partner p on p.id = t.partner_id
                 where t.programme_id = ? and t.starts_on <= ? and (t.ends_on is null or t.ends_on >= ?)
                   and p.status = 'CONFIRMED' and p.kind = any(?)""", row -> row.getObject(1, UUID.class), programme, day, day, INSTITUTIONS));
    }
}
