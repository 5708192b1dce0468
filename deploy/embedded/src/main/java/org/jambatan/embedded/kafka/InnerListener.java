package org.jambatan.embedded.kafka;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.jambatan.embedded.parts.PartFailed;

/**
 * The listener of the platform's own services and of the launcher's commands. It asks nobody who he is, and whoever
 * reaches it may do everything: therefore it is bound to 127.0.0.1 and must never be reachable from elsewhere.
 */
public record InnerListener(String bootstrapServers) {
    private static final int TIMEOUT_MS = 20_000;

    /** What is asked of the broker. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    /** Asks, and turns a refusal into one sentence that begins with what was wanted. */
    public <T> T ask(String wanted, Question<T> question) {
        try (var admin = admin(TIMEOUT_MS)) {
            return question.ask(admin);
        } catch (ExecutionException e) {
            var why = e.getCause() == null ? e : e.getCause();
            throw new PartFailed(wanted + " failed: " + why.getMessage(), e);
        } catch (KafkaException e) {
            throw new PartFailed(wanted + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed(wanted + " was interrupted.", e);
        }
    }

    /** The client finds its own classes by the thread's class loader, which in a test may know another copy of them. */
    Admin admin(int timeoutMs) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Admin.class.getClassLoader());
        try {
            return Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeoutMs,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeoutMs));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
