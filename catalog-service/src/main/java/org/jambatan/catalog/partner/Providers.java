package org.jambatan.catalog.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.catalog.lifecycle.JsonColumn;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.sql.Sql;

/** The replica. */
@ApplicationScoped
public class Providers {

    private final DataSource database;
    private final Event<ProviderChanged> changes;

    Providers(DataSource database, Event<ProviderChanged> changes) {
        this.database = database;
        this.changes = changes;
    }

    /** Takes in what was heard, unless something newer was heard before. */
    public void hear(Provider provider, long version) {
        var changed = Sql.run(
                database,
                """
                insert into provider (id, name, country, confirmed, status, version)
                values (?, cast(? as jsonb), ?, ?, ?, ?)
                on conflict (id) do update
                set name = excluded.name, country = excluded.country, confirmed = excluded.confirmed,
                    status = excluded.status, version = excluded.version
                where provider.version < excluded.version""",
                provider.id(),
                JsonColumn.write(provider.name()),
                provider.country(),
                provider.confirmed(),
                provider.status(),
                version);
        if (changed == 1) {
            changes.fire(new ProviderChanged(provider.id()));
        }
    }

    public Optional<Provider> find(UUID id) {
        return Optional.ofNullable(byId(List.of(id)).get(id));
    }

    public Map<UUID, Provider> byId(Collection<UUID> ids) {
        return Sql.list(
                        database,
                        "select id, name, country, status from provider where id = any (?)",
                        Providers::read,
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Provider::id, Function.identity()));
    }

    /** Why this partner may not publish; empty when it may. */
    public List<Refusal> refusalsOf(UUID partner) {
        return switch (find(partner).map(Provider::status).orElse("PROSPECT")) {
            case "CONFIRMED" -> List.of();
            case "SUSPENDED" -> List.of(new PartnerAway(false));
            case "LEFT" -> List.of(new PartnerAway(true));
            default -> List.of(new PartnerNotConfirmed());
        };
    }

    private static Provider read(ResultSet row) throws SQLException {
        return new Provider(
                row.getObject(1, UUID.class),
                JsonColumn.read(row.getString(2), Translated.class),
                row.getString(3),
                row.getString(4));
    }
}
