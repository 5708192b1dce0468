package org.jambatan.mou.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jambatan.platform.problem.Refused;
import org.jambatan.platform.time.Ids;

/** Items of a project asked for at once; each is a leg that is answered, or withdrawn when nobody answers in time. */
@Entity
@Table(name = "project_checkout")
class Checkout {

    private static final int MOST = 20;
    private static final int MOST_LETTERS = 150_000;

    @Id
    private UUID id;

    private UUID projectId;
    private UUID partnerId;
    private UUID programmeId;
    private String account;
    private Instant requestedAt;
    private boolean unanswered;

    @JdbcTypeCode(SqlTypes.JSON)
    private CheckoutContent content;

    private long version;

    @Version
    private long lock;

    protected Checkout() {}

    static Checkout of(UUID id, Project project, List<ProjectItem> items, String account, Instant now) {
        requireBounded(items);
        var checkout = new Checkout();
        checkout.id = id;
        checkout.projectId = project.id();
        checkout.partnerId = project.partnerId();
        checkout.programmeId = project.programmeId();
        checkout.account = account;
        checkout.requestedAt = now;
        checkout.unanswered = true;
        checkout.content = new CheckoutContent(
                items.stream().map(item -> CheckoutLeg.of(Ids.next(), item)).toList(), items);
        return checkout;
    }

    /** One booking takes twenty items, and an event must stay far below what Kafka takes. */
    private static void requireBounded(List<ProjectItem> items) {
        var slots = items.stream().filter(ProjectItem::isSlot).count();
        var letters = items.stream().mapToInt(ProjectItem::letters).sum();
        if (slots > MOST || items.size() - slots > MOST || letters > MOST_LETTERS) {
            throw new Refused("checkout", WhyNotProjected.CHECKOUT_TOO_LARGE);
        }
    }

    CheckoutChanged requested() {
        return told("checkout.requested");
    }

    /** An answer that is older than what is known, or of no leg of this checkout, changes nothing. */
    Optional<CheckoutChanged> answer(LegAnswer answer, long number) {
        var found = content.legs().stream()
                .filter(leg -> leg.id().equals(answer.id()))
                .filter(leg -> leg.answeredAs() < number)
                // A grant that crossed the withdrawal is being called off; the next answer says how that ended.
                .filter(leg -> !(leg.state() == LegState.WITHDRAWN && leg.answeredAs() == 0 && number == 1))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        replace(leg -> leg.id().equals(answer.id()) ? leg.answered(answer, number) : leg);
        var last = unanswered && !hasLeg(LegState.ASKED);
        unanswered = hasLeg(LegState.ASKED);
        return Optional.of(told(last ? "checkout.answered" : "checkout.leg-answered"));
    }

    /** Nobody has answered in time. Times stand and fall together: if one is unanswered, all of them are withdrawn. */
    Optional<CheckoutChanged> withdraw() {
        if (!hasLeg(LegState.ASKED)) {
            return Optional.empty();
        }
        var slotsFall = content.legs().stream().anyMatch(leg -> leg.isSlot() && leg.state() == LegState.ASKED);
        replace(leg -> leg.state() == LegState.ASKED || (slotsFall && leg.isSlot() && leg.state() == LegState.GRANTED)
                ? leg.withdrawn()
                : leg);
        unanswered = false;
        return Optional.of(told("checkout.withdrawn"));
    }

    private void replace(UnaryOperator<CheckoutLeg> change) {
        content = content.withLegs(content.legs().stream().map(change).toList());
    }

    private boolean hasLeg(LegState state) {
        return content.legs().stream().anyMatch(leg -> leg.state() == state);
    }

    Optional<CheckoutLeg> legOf(UUID item) {
        return content.legs().stream().filter(leg -> leg.itemId().equals(item)).findFirst();
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    CheckoutView view() {
        return new CheckoutView(
                id,
                projectId,
                requestedAt,
                content.legs().stream()
                        .map(leg -> CheckoutLegView.of(leg, content.itemOf(leg)))
                        .toList(),
                !unanswered,
                version);
    }

    private CheckoutChanged told(String name) {
        return new CheckoutChanged(
                name,
                new CheckoutState(
                        id,
                        projectId,
                        programmeId,
                        partnerId,
                        account,
                        requestedAt,
                        content.slots(),
                        content.orders(),
                        content.withdrawn(),
                        content.counts(),
                        List.of(partnerId),
                        List.of(programmeId)),
                ++version);
    }
}
