package org.jambatan.platform.event;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Kafka away means degraded, not unready: commands are taken and events wait in the outbox. */
@Readiness
class KafkaCheck implements HealthCheck {

    private final Relay relay;
    private final Broker broker;
    private final ConsumerProgress progress;

    KafkaCheck(Relay relay, Broker broker, ConsumerProgress progress) {
        this.relay = relay;
        this.broker = broker;
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("kafka")
                .withData("degraded", relay.isFailing() || !broker.answers())
                .withData("lag", progress.lag())
                .up()
                .build();
    }
}
