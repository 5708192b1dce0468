package org.jambatan.mou.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jambatan.mou.partner.ComputedFigure;
import org.jambatan.mou.partner.PartnerCount;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;

/** How many agreements bind a partner today. */
@ApplicationScoped
class AgreementsInForce implements PartnerCount {

    private static final Translated COUNTED_AS = new Translated(
            "Agreements of which this partner is a party and which are in force today, in the platform's own zone.",
            "Perjanjian yang rakan kongsi ini menjadi pihaknya dan berkuat kuasa hari ini, mengikut zon masa platform.",
            "该机构作为一方且今日（按平台所在时区）有效的协议数。");

    private final DataSource database;
    private final Clock clock;
    private final ZoneId zone;

    AgreementsInForce(DataSource database, Clock clock, @ConfigProperty(name = "jambatan.time-zone") ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public ComputedFigure of(UUID partner) {
        var inForce = Sql.one(database, """
                        select count(distinct p.agreement_id)
                          from agreement_party p join agreement_validity v on v.agreement_id = p.agreement_id
                         where p.partner_id = ? and v.state = 'IN_FORCE' and v.valid @> cast(? as date)""", row -> row.getLong(1), partner, LocalDate.ofInstant(clock.instant(), zone))
                .orElse(0L);
        return new ComputedFigure("AGREEMENTS_IN_FORCE", inForce, COUNTED_AS);
    }
}
