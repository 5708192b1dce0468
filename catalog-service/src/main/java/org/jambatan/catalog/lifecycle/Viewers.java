package org.jambatan.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.sql.Sql;

/** Whoever is calling, as a viewer of the catalogue. */
@ApplicationScoped
public class Viewers {

    private final Caller caller;
    private final DataSource database;

    Viewers(Caller caller, DataSource database) {
        this.caller = caller;
        this.database = database;
    }

    public Viewer caller() {
        if (caller.isAnonymous()) {
            return Viewer.ANYONE;
        }
        var partner = caller.partnerIfAny();
        return new Viewer(
                partner.orElse(null),
                caller.has("auditor"),
                caller.has("provider-manager"),
                partner.flatMap(this::away).orElse(null));
    }

    /** The partner whose catalogue the caller manages; 403 when there is none. */
    public UUID partner() {
        return caller.partner();
    }

    private Optional<String> away(UUID partner) {
        return Sql.one(
                        database,
                        "select status from provider where id = ? and not confirmed",
                        row -> row.getString(1),
                        partner)
                .flatMap(status -> switch (status) {
                    case "SUSPENDED" -> Optional.of("partner-suspended");
                    case "LEFT" -> Optional.of("partner-left");
                    default -> Optional.empty();
                });
    }
}
