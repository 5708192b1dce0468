package org.jambatan.sample.note;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jambatan.platform.command.Command;
import org.jambatan.platform.problem.Refusal;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Commands that fail as asked, for the tests of what stands around a command; not in the document, nor in the fuzz. */
@Path("/api/v1/troubles")
@RunOnVirtualThread
class TroubleResource {
    private final DataSource database;
    private final Map<UUID, Integer> attempts = new ConcurrentHashMap<>();

    TroubleResource(DataSource database) {
        this.database = database;
    }

    /** Fails the first {@code times} attempts with this SQLSTATE, or by a stale version, or in Java. */
    record MakeTrouble(@NotNull UUID id, @NotNull String how, int times) {}

    record Overcome(UUID id, int attempts) {}

    @POST
    @RolesAllowed("member")
    @Command("trouble.make")
    @Operation(summary = "Fail some times, then succeed", hidden = true)
    public Overcome make(@NotNull @Valid MakeTrouble input) {
        var attempt = attempts.merge(input.id(), 1, Integer::sum);
        if (attempt <= input.times()) {
            fail(input.how());
        }
        return new Overcome(input.id(), attempt);
    }

    private void fail(String how) {
        switch (how) {
            case "stale" -> throw new jakarta.persistence.OptimisticLockException("asked for");
            case "bug" -> throw new IllegalStateException("secret words of a foreign exception");
            default -> Sql.run(database, "do $$ begin raise exception using errcode = '" + how + "'; end $$");
        }
    }

    record MeetPartner(@NotNull UUID partnerId) {}

    record Met(String name) {}

    record PartnerUnknown(UUID id) implements Refusal {
        @Override
        public String code() {
            return "partner-unknown";
        }

        @Override
        public String detail() {
            return "No partner has the id " + id + ".";
        }

        @Override
        public boolean mayBeLag() {
            return true;
        }
    }

    @POST
    @Path("meetings")
    @RolesAllowed("member")
    @Command("partner.meet")
    @Operation(summary = "Refused until the partner has been heard of", hidden = true)
    public Met meet(@NotNull @Valid MeetPartner input) {
        return Sql.one(
                        database,
                        "select name from known_partner where id = ?",
                        row -> row.getString(1),
                        input.partnerId())
                .map(Met::new)
                .orElseThrow(() -> new Refused("meeting", new PartnerUnknown(input.partnerId())));
    }

    record Sleep(int millis) {}

    @POST
    @Path("slowness")
    @RolesAllowed("member")
    @Command("slowness.endure")
    @Operation(summary = "Takes its time", hidden = true)
    public Sleep sleep(@Nullable @Valid Sleep input) {
        var millis = input == null ? 0 : input.millis();
        Sql.list(database, "select pg_sleep(? / 1000.0)", row -> "", millis);
        return new Sleep(millis);
    }
}
