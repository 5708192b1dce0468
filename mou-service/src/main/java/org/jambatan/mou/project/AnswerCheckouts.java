package org.jambatan.mou.project;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jambatan.platform.command.OneByOne;
import org.jambatan.platform.event.Outbox;

/** Takes the answers of booking-service in, and withdraws what was not answered in time; project first, then checkout. */
@ApplicationScoped
public class AnswerCheckouts {

    private final Projects projects;
    private final Checkouts checkouts;
    private final CheckoutSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    AnswerCheckouts(Projects projects, Checkouts checkouts, CheckoutSettings settings, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.checkouts = checkouts;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In a transaction: a leg was answered; {@code number} counts the answers to this leg. */
    public void take(LegAnswer answer, long number) {
        change(answer.checkoutId(), checkout -> checkout.answer(answer, number));
    }

    @Scheduled(every = "5s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void withdraw() {
        withdrawAt(clock.instant());
    }

    /** Each replica may try: the checkout's lock and its state make it one withdrawal. */
    void withdrawAt(Instant now) {
        var overdue = QuarkusTransaction.requiringNew()
                .call(() -> checkouts.anyonesUnansweredSince(now.minus(settings.patience())));
        OneByOne.each(overdue, "the withdrawal of checkout", id -> change(id, Checkout::withdraw));
    }

    private void change(UUID id, Function<Checkout, Optional<CheckoutChanged>> verb) {
        checkouts.projectOf(id).flatMap(projects::anyonesLocked).ifPresent(project -> change(project, id, verb));
    }

    private void change(Project project, UUID id, Function<Checkout, Optional<CheckoutChanged>> verb) {
        var checkout = checkouts.anyonesLocked(id).orElseThrow();
        verb.apply(checkout).ifPresent(event -> {
            outbox.publish(event);
            outbox.publish(project.take(checkout));
            projects.flush();
        });
    }
}
