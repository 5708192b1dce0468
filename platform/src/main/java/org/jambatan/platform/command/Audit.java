package org.jambatan.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.sql.Sql;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One append-only row per command, in its transaction: who, for whom, what, on which object, the hash of its view
 * before (as the command before left it) and after, and the reason given.
 */
@ApplicationScoped
class Audit {

    private final DataSource database;
    private final ObjectMapper mapper;
    private final CurrentRequest request;
    private final Caller caller;
    private final Clock clock;

    Audit(DataSource database, ObjectMapper mapper, CurrentRequest request, Caller caller, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    void record(InvocationContext call, @Nullable Object answer) throws JsonProcessingException {
        var object = answer instanceof Versioned view ? view.id() : null;
        var after = answer == null ? null : Sha256.of(mapper.writeValueAsString(answer));
        Sql.run(
                database,
                """
                insert into audit (id, at, account, partners, command, path, object_id, before_hash, after_hash, reason)
                values (?, ?, ?, ?, ?, ?, ?,
                        (select a.after_hash from audit a where a.object_id = ? order by a.id desc limit 1), ?, ?)""",
                Ids.next(),
                clock.instant(),
                caller.account(),
                List.copyOf(caller.partners()).toArray(UUID[]::new),
                CurrentRequest.nameOf(call),
                request.path(),
                object,
                object,
                after,
                reasonOf(call.getParameters()));
    }

    private static @Nullable String reasonOf(Object[] parameters) {
        return Arrays.stream(parameters)
                .filter(Reasoned.class::isInstance)
                .map(Reasoned.class::cast)
                .findFirst()
                .map(Reasoned::reason)
                .orElse(null);
    }
}
