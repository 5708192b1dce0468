package org.jambatan.platform.event;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A consumer that stands still while the broker answers and records wait must be restarted. */
@Liveness
class ConsumerCheck implements HealthCheck {

    private final EventConsumer consumer;
    private final Relay relay;
    private final Broker broker;

    ConsumerCheck(EventConsumer consumer, Relay relay, Broker broker) {
        this.consumer = consumer;
        this.relay = relay;
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        return consumer.tellLag(HealthCheckResponse.named("event-consumer"))
                .status(!consumer.isStalled() || relay.isFailing() || !broker.answers())
                .build();
    }
}
