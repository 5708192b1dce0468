package org.jambatan.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jambatan.platform.caller.Caller;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Invalid;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * {@code Idempotency-Key}: the answer of a successful POST is kept for a day, per account and path, and given again to
 * the same request. A refused command leaves no key, since its transaction is rolled back.
 */
@ApplicationScoped
class IdempotencyKeys {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final DataSource database;
    private final ObjectMapper mapper;
    private final CurrentRequest request;
    private final Caller caller;
    private final Clock clock;

    IdempotencyKeys(DataSource database, ObjectMapper mapper, CurrentRequest request, Caller caller, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    /** One use of one key, with the hash of what was sent. */
    record Use(String scope, String key, String requestHash) {}

    /** Whether this request's key has an answer already, be it to this body or another. */
    boolean isAnswered() {
        return request.header("Idempotency-Key")
                .flatMap(key -> Sql.one(
                        database,
                        "select true from idempotency_key where scope = ? and key = ?",
                        row -> row.getBoolean(1),
                        scope(),
                        key))
                .isPresent();
    }

    private String scope() {
        return caller.account() + " " + request.path();
    }

    /** Claims the key for this transaction; throws the answer where there is one already. */
    Optional<Use> begin(InvocationContext call) throws JsonProcessingException {
        var key = request.header("Idempotency-Key");
        if (key.isEmpty() || !request.method().equals("POST")) {
            return Optional.empty();
        }
        if (!FORM.matcher(key.get()).matches()) {
            throw new Invalid("Idempotency-Key", "must be 1 to 255 visible ASCII characters");
        }
        var use = new Use(scope(), key.get(), hashOf(call.getParameters()));
        var locked = Sql.one(
                database,
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                row -> row.getBoolean(1),
                use.scope + "\n" + use.key);
        if (!locked.orElse(false)) {
            throw Answer.requestInFlight();
        }
        var stored = Sql.one(
                database,
                "select request_hash, status, body, etag, location from idempotency_key where scope = ? and key = ?",
                row -> new Stored(
                        row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)),
                use.scope,
                use.key);
        if (stored.isPresent()) {
            throw stored.get().requestHash.equals(use.requestHash)
                    ? new AlreadyAnswered(stored.get())
                    : Answer.keyReused();
        }
        return Optional.of(use);
    }

    void remember(Optional<Use> use, InvocationContext call, @Nullable Object answer) throws JsonProcessingException {
        if (use.isEmpty()) {
            return;
        }
        var status = CurrentRequest.statusOf(call);
        Sql.run(
                database,
                """
                insert into idempotency_key (scope, key, request_hash, status, body, etag, location, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                use.get().scope,
                use.get().key,
                use.get().requestHash,
                status,
                mapper.writeValueAsString(answer),
                answer instanceof Versioned view ? EntityTags.of(view) : null,
                answer instanceof Versioned view && status == 201
                        ? view.address(request.path()).orElse(null)
                        : null,
                clock.instant());
    }

    /** What was answered the first time. */
    record Stored(
            String requestHash,
            int status,
            String body,
            @Nullable String etag,
            @Nullable String location) {}

    private String hashOf(Object[] parameters) throws JsonProcessingException {
        var sent = mapper.writeValueAsString(Arrays.stream(parameters)
                .filter(parameter -> parameter == null
                        || parameter.getClass().isRecord()
                        || parameter instanceof Iterable
                        || parameter.getClass().getName().startsWith("java.lang")
                        || parameter.getClass().getName().startsWith("java.util"))
                .toList());
        return Sha256.of(sent);
    }
}
