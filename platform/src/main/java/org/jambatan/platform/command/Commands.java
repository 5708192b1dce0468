package org.jambatan.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;
import org.jambatan.platform.event.Heard;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.problem.Database;
import org.jambatan.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/** Runs a {@link Command}: outside, the retries and the wait; inside, one transaction with all that belongs to it. */
@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900) // inside Bean Validation, which needs no transaction
class Commands {

    private static final int ATTEMPTS = 3;

    private final IdempotencyKeys keys;
    private final Audit audit;
    private final Heard heard;
    private final Turns turns;

    Commands(IdempotencyKeys keys, Audit audit, Heard heard, Turns turns) {
        this.keys = keys;
        this.audit = audit;
        this.heard = heard;
        this.turns = turns;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext call) throws Exception {
        var wait = heard.lagWait();
        for (var attempt = 1; ; ) {
            wait.look();
            try {
                return isInTurn(call) ? turns.take(() -> inTransaction(call)) : inTransaction(call);
            } catch (Refused refused) {
                if (!refused.mayBeLag()) {
                    throw refused;
                }
                if (!wait.isWorthAnotherLook()) {
                    throw refused.afterWaiting();
                }
            } catch (Exception failure) {
                if (!Database.mayRunAgain(failure)) {
                    throw failure;
                }
                if (attempt++ == ATTEMPTS) {
                    throw Answer.unavailable("Others were changing the same things; nothing was changed.");
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(10, 40L * attempt));
            }
        }
    }

    private static boolean isInTurn(InvocationContext call) {
        var command = call.getMethod().getAnnotation(Command.class);
        return command != null && command.inTurn();
    }

    private @Nullable Object inTransaction(InvocationContext call) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var use = keys.begin(call);
                var answer = call.proceed();
                audit.record(call, answer);
                keys.remember(use, call, answer);
                return answer;
            });
        } catch (QuarkusTransactionException wrapped) {
            if (wrapped.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw wrapped;
        }
    }
}
