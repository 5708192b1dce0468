package org.jambatan.gateway.identity;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Whether the issuer's keys are here. The gateway starts without its issuer and asks for the keys in the background,
 * so that no caller's request waits for a connection that cannot be made.
 */
@Singleton
public class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final long ASK_EVERY_MS = 1_000;

    private final TenantConfigBean tenants;
    private final AtomicBoolean asking = new AtomicBoolean();

    IssuerKeys(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    public boolean known() {
        return tenants.getDefaultTenant().ready();
    }

    void askUntilKnown(@Observes StartupEvent started, Vertx vertx) {
        if (!known()) {
            LOG.warn("The issuer does not answer: tokens are answered 503 until its keys are known.");
        }
        vertx.setPeriodic(ASK_EVERY_MS, timer -> {
            if (known()) {
                vertx.cancelTimer(timer);
            } else if (asking.compareAndSet(false, true)) {
                tenants.getDefaultTenant()
                        .initialize()
                        .subscribe()
                        .with(
                                tenant -> {
                                    asking.set(false);
                                    LOG.info("The issuer's keys are known: tokens are checked from now on.");
                                },
                                away -> asking.set(false));
            }
        });
    }
}
