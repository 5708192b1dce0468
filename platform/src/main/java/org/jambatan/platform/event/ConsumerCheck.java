package org.jambatan.platform.event;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A consumer that stands still while the broker answers and records wait must be restarted. */
@Liveness
class ConsumerCheck implements HealthCheck {

    private final ConsumerProgress progress;
    private final Relay relay;
    private final Broker broker;

    ConsumerCheck(ConsumerProgress progress, Relay relay, Broker broker) {
        this.progress = progress;
        this.relay = relay;
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("event-consumer")
                .withData("lag", progress.lag())
                .status(!progress.isStalled() || relay.isFailing() || !broker.answers())
                .build();
    }
}
