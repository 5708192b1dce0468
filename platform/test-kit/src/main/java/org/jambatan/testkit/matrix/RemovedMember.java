package org.jambatan.testkit.matrix;

import java.sql.SQLException;
import java.util.UUID;
import org.jambatan.testkit.api.Call;
import org.jambatan.testkit.api.Wire;
import org.jambatan.testkit.servers.Servers;
import org.jambatan.testkit.token.Account;

/** Somebody whose membership ended a moment ago, and whose token, good in every other way, is from before. */
final class RemovedMember {

    private static final Account REMOVED =
            Account.named("removed").partner(UUID.fromString("0192f3a0-7b1c-7d00-8a00-00000000dead"));
    private static final int TRIES = 100;
    private static final int BETWEEN_MS = 100;

    private final String service;
    private final Wire wire;
    private boolean isHeardOf;

    /**
     * @param service as in platform's paths; the name of its database too
     */
    RemovedMember(String service, Wire wire) {
        this.service = service;
        this.wire = wire;
    }

    /** With this role; returns once the service has heard that the membership is over. */
    synchronized Account as(Role role) {
        if (!isHeardOf) {
            remove();
            awaitHeard();
            isHeardOf = true;
        }
        return role.of(REMOVED);
    }

    private void remove() {
        try (var connection = Servers.connection(service);
                var insert = connection.prepareStatement("""
                        insert into ended_membership (account, partner_id, at, barred) values (?, ?, now(), true)
                        on conflict (account, partner_id) do update set at = excluded.at, barred = true""")) {
            insert.setString(1, REMOVED.id().toString());
            insert.setObject(2, REMOVED.partnerId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Nobody can be removed.", e);
        }
    }

    /** Each instance reads who was removed every second. */
    private void awaitHeard() {
        var question = Call.get("/api/v1/audit/" + service)
                .bearer(Role.AUDITOR.of(REMOVED).token());
        for (int tries = 0; tries < TRIES && wire.send(question).status() != 401; tries++) {
            try {
                Thread.sleep(BETWEEN_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
