package org.jambatan.platform.event;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Kafka away means degraded, not unready: commands are taken and events wait in the outbox. */
@Readiness
class KafkaCheck implements HealthCheck {

    private final Relay relay;
    private final Broker broker;
    private final EventConsumer consumer;

    KafkaCheck(Relay relay, Broker broker, EventConsumer consumer) {
        this.relay = relay;
        this.broker = broker;
        this.consumer = consumer;
    }

    @Override
    public HealthCheckResponse call() {
        return consumer.tellLag(HealthCheckResponse.named("kafka"))
                .withData("degraded", relay.isFailing() || !broker.answers())
                .up()
                .build();
    }
}
