package org.jambatan.sample.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import javax.sql.DataSource;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;
import org.jambatan.platform.sql.Sql;

/** Counts agreements, without regard to what it has counted: only the inbox keeps it from counting one twice. */
@ApplicationScoped
class WhenAgreement implements EventListener {
    private final DataSource database;

    WhenAgreement(DataSource database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return "jambatan.agreements";
    }

    @Override
    public Set<String> names() {
        return Set.of("agreement.signed");
    }

    record Agreement(String type) {}

    @Override
    public void on(IncomingEvent event) {
        var cured = Sql.one(database, "select 1 from known_partner where id = ?", row -> 1, event.subject());
        if (event.dataAs(Agreement.class).type().equals("POISON") && cured.isEmpty()) {
            throw new IllegalArgumentException("This kind of agreement is poison.");
        }
        Sql.run(database, "insert into heard_agreement (id, event) values (?, ?)", event.subject(), event.id());
    }
}
