package org.jambatan.sample.from.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import javax.sql.DataSource;
import org.jambatan.platform.event.EventListener;
import org.jambatan.platform.event.IncomingEvent;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;

@ApplicationScoped
class WhenPartnerState implements EventListener {
    private final DataSource database;

    WhenPartnerState(DataSource database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return "jambatan.partners.state";
    }

    @Override
    public Set<String> names() {
        return Set.of("partner.state");
    }

    record Partner(Translated name) {}

    @Override
    public void on(IncomingEvent event) {
        Sql.run(
                database,
                "insert into known_partner (id, name) values (?, ?) on conflict (id) do update set name = excluded.name",
                event.subject(),
                event.dataAs(Partner.class).name().any());
    }
}
