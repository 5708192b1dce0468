package org.jambatan.mou.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.mou.agreement.AgreementBook;
import org.jambatan.mou.agreement.AgreementCard;
import org.jambatan.mou.dealing.DealingBook;
import org.jspecify.annotations.Nullable;

/**
 * Where what happens is recorded as evidence, and from where agreements are told how alive they are. Everything here may
 * be done again: evidence is written by what it is about, and a level is published where it changed.
 */
@ApplicationScoped
public class EvidenceBook {

    private final AgreementBook agreements;
    private final DealingBook dealings;
    private final EvidenceRows rows;
    private final Clock clock;

    EvidenceBook(AgreementBook agreements, DealingBook dealings, EvidenceRows rows, Clock clock) {
        this.agreements = agreements;
        this.dealings = dealings;
        this.rows = rows;
        this.clock = clock;
    }

    /** A booking was heard of: it is counted anew for every agreement it counts or counted for. */
    public void hearOfBooking(UUID id) {
        dealings.booking(id)
                .ifPresent(booking -> hear(
                        EvidenceKind.BOOKING,
                        id,
                        Uses.of(booking),
                        Stream.concat(Stream.of(booking.customer()), booking.providers().stream())));
    }

    /** An order was heard of: likewise. */
    public void hearOfOrder(UUID id) {
        dealings.order(id)
                .ifPresent(order -> hear(
                        EvidenceKind.ORDER,
                        id,
                        Uses.of(order),
                        Stream.concat(Stream.of(order.customerPartnerId()), order.providerPartnerIds().stream())));
    }

    private void hear(EvidenceKind source, UUID id, Optional<Use> use, Stream<UUID> concerned) {
        var before = rows.agreementsWith(source, id);
        for (var agreement : agreements.concerning(concerned.collect(Collectors.toSet()))) {
            var rule = EvidenceRule.of(agreement.type());
            if (use.filter(told -> rule.counts(told, agreement)).isPresent()) {
                rows.add(agreement.id(), item(use.get(), agreement), rule);
                engage(agreement);
            } else if (before.contains(agreement.id())) {
                rows.remove(agreement.id(), source, id);
                engage(agreement);
            }
        }
    }

    /** Something else happened under an agreement, on a day. */
    public void record(UUID agreement, EvidenceKind source, UUID sourceId, LocalDate day, @Nullable UUID by) {
        agreements.find(agreement).ifPresent(card -> {
            rows.add(agreement, new EvidenceItem(source, sourceId, day, by), EvidenceRule.of(card.type()));
            engage(card);
        });
    }

    /** It is no longer so. */
    public void forget(UUID agreement, EvidenceKind source, UUID sourceId) {
        agreements.find(agreement).ifPresent(card -> {
            rows.remove(agreement, source, sourceId);
            engage(card);
        });
    }

    /** What an agreement is on which days has changed, and with it what counts: its uses are counted from the start. */
    void recount(UUID id) {
        var agreement = agreements.find(id).orElseThrow();
        var rule = EvidenceRule.of(agreement.type());
        rows.removeUses(id);
        usesOf(agreement.circle())
                .filter(use -> rule.counts(use, agreement))
                .forEach(use -> rows.add(id, item(use, agreement), rule));
        engage(agreement);
    }

    private static EvidenceItem item(Use use, AgreementCard agreement) {
        return new EvidenceItem(use.kind(), use.id(), agreement.zone().dayAt(use.since()), use.customer());
    }

    /** Everything one of these partners used or provided, and that counts. */
    private Stream<Use> usesOf(Collection<UUID> partners) {
        return Stream.concat(
                dealings.bookingsWith(partners).stream().flatMap(booking -> Uses.of(booking).stream()),
                dealings.ordersWith(partners).stream().flatMap(order -> Uses.of(order).stream()));
    }

    private void engage(AgreementCard agreement) {
        var rule = EvidenceRule.of(agreement.type());
        var total = total(rows.counts(agreement.id(), windowOf(agreement)));
        agreements.engage(agreement.id(), Levels.of(total), rule.name(), rule.version(), total);
    }

    EngagementView view(AgreementCard agreement) {
        var rule = EvidenceRule.of(agreement.type());
        var window = windowOf(agreement);
        var counts = rows.counts(agreement.id(), window);
        return new EngagementView(
                agreement.id(),
                Levels.of(total(counts)),
                rule.name(),
                rule.version(),
                window,
                total(counts),
                counts,
                rows.latest(agreement.id(), window, 100));
    }

    private Window windowOf(AgreementCard agreement) {
        return Window.endingOn(agreement.zone().dayAt(clock.instant()));
    }

    private static int total(Map<EvidenceKind, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }
}
