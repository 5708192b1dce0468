package org.jambatan.mou.partner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jambatan.platform.event.Outbox;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;
import org.jboss.logging.Logger;

/** Makes the first agency at the first start: without one nobody could type partners in or open a programme. */
@ApplicationScoped
class FirstAgency {

    private static final Logger LOG = Logger.getLogger(FirstAgency.class);

    private final FirstAgencySettings settings;
    private final Partners partners;
    private final Outbox outbox;
    private final DataSource database;

    FirstAgency(FirstAgencySettings settings, Partners partners, Outbox outbox, DataSource database) {
        this.settings = settings;
        this.partners = partners;
        this.outbox = outbox;
        this.database = database;
    }

    void atStart(@Observes StartupEvent start) {
        makeIfThereIsNone();
    }

    /** Replicas that start together take turns; all but the first find an agency. */
    void makeIfThereIsNone() {
        QuarkusTransaction.requiringNew().run(() -> {
            Sql.list(database, "select pg_advisory_xact_lock(hashtext('first agency'))", row -> true);
            if (partners.count("kind", PartnerKind.AGENCY) == 0) {
                make();
            }
        });
    }

    private void make() {
        var id = settings.id().orElseThrow(missing("id"));
        var name = settings.name().filter(text -> !text.isBlank()).orElseThrow(missing("name"));
        var country = new Country(settings.country().orElseThrow(missing("country")));
        var agency = Partner.firstAgency(id, Translated.english(name), country);
        outbox.publish(agency.confirmed());
        partners.add(agency);
        LOG.infof("The first agency, %s (%s), has been made.", name, id);
    }

    private static Supplier<IllegalStateException> missing(String setting) {
        return () -> new IllegalStateException("There is no agency yet, and jambatan.first-agency." + setting
                + " is not set. Set jambatan.first-agency.id (a UUID), .name and .country (such as MY).");
    }
}
