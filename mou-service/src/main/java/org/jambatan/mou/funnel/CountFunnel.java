package org.jambatan.mou.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jambatan.mou.dealing.DealingBook;
import org.jambatan.mou.dealing.KnownBooking;
import org.jambatan.mou.dealing.KnownOrder;
import org.jambatan.mou.need.NeedBook;
import org.jambatan.mou.need.NeedFacts;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.mou.partner.PartnerKind;
import org.jambatan.mou.programme.OfferedSupport;
import org.jambatan.mou.programme.ProgrammeBook;
import org.jambatan.mou.programme.ProgrammeCard;
import org.jambatan.mou.programme.SupportRules;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** Counts the needs of a programme, of all an agency runs, or of all there are. */
@ApplicationScoped
class CountFunnel {

    /** As many needs are read at once with all their words; the sums keep what is counted of each. */
    private static final int AT_A_TIME = 1_000;

    private final NeedBook needs;
    private final DealingBook dealings;
    private final PartnerBook partners;
    private final ProgrammeBook programmes;

    CountFunnel(NeedBook needs, DealingBook dealings, PartnerBook partners, ProgrammeBook programmes) {
        this.needs = needs;
        this.dealings = dealings;
        this.partners = partners;
        this.programmes = programmes;
    }

    List<FunnelRow> by(FunnelAxis axis, Period period, Optional<UUID> programme, Optional<UUID> agency) {
        var groups = new TreeMap<String, FunnelSum>();
        @Nullable UUID last = null;
        List<NeedFacts> found;
        do {
            found = needs.facts(programme, agency, period.stretch(), last, AT_A_TIME);
            var dealt = dealtOf(found);
            for (var need : found) {
                var path = new NeedPath(need, Optional.ofNullable(dealt.get(need.id())));
                path.keys(axis)
                        .forEach(key -> groups.computeIfAbsent(key, at -> new FunnelSum(axis, at))
                                .add(path));
                last = need.id();
            }
        } while (found.size() == AT_A_TIME);
        if (axis == FunnelAxis.PROGRAMME) {
            programme
                    .flatMap(programmes::find)
                    .filter(one -> agency.isEmpty() || one.agency().equals(agency.get()))
                    .ifPresent(one -> groups.computeIfAbsent(one.id().toString(), at -> new FunnelSum(axis, at)));
        }
        return groups.values().stream().map(sum -> row(sum, axis, period)).toList();
    }

    private FunnelRow row(FunnelSum sum, FunnelAxis axis, Period period) {
        return switch (axis) {
            case PROGRAMME -> {
                var id = UUID.fromString(sum.key());
                yield sum.row(
                        programmes.find(id).map(ProgrammeCard::name).orElse(null),
                        companiesServed(id, period),
                        programmes
                                .supportOf(id)
                                .map(OfferedSupport::rules)
                                .map(SupportRules::targetCompanies)
                                .orElse(null));
            }
            case INSTITUTION -> sum.row(nameOf(sum.key()), null, null);
            case SECTOR, TECHNIQUE -> sum.row(null, null, null);
        };
    }

    private @Nullable Translated nameOf(String key) {
        return key.equals("none")
                ? null
                : partners.find(UUID.fromString(key)).map(PartnerCard::name).orElse(null);
    }

    /** By need: what it was concluded with, or else an order that names it. */
    private Map<UUID, Dealt> dealtOf(List<NeedFacts> found) {
        var owners = found.stream().collect(Collectors.toMap(NeedFacts::id, NeedFacts::partnerId));
        var orders = dealings.ordersOfNeeds(idsOf(found, NeedFacts::orderId), owners.keySet());
        var naming = orders.stream()
                .filter(order ->
                        order.needId() != null && order.customerPartnerId().equals(owners.get(order.needId())))
                .collect(Collectors.toMap(KnownOrder::needId, Function.identity(), CountFunnel::further));
        var ordered = orders.stream().collect(Collectors.toMap(KnownOrder::id, Dealt::of));
        var booked = dealings.bookings(idsOf(found, NeedFacts::bookingId)).stream()
                .collect(Collectors.toMap(KnownBooking::id, Dealt::of));
        var dealt = new HashMap<UUID, Dealt>();
        for (var need : found) {
            var concluded = need.orderId() != null ? ordered.get(need.orderId()) : booked.get(need.bookingId());
            Optional.ofNullable(concluded)
                    .or(() -> Optional.ofNullable(naming.get(need.id())).map(Dealt::of))
                    .ifPresent(had -> dealt.put(need.id(), had));
        }
        return dealt;
    }

    private static List<UUID> idsOf(List<NeedFacts> found, Function<NeedFacts, @Nullable UUID> which) {
        return found.stream().map(which).filter(Objects::nonNull).toList();
    }

    /** Of several orders of one need, the one that counts; else one that did, though it was called off later. */
    private static KnownOrder further(KnownOrder one, KnownOrder other) {
        if (one.counts() != other.counts()) {
            return one.counts() ? one : other;
        }
        return one.acceptedAt() != null ? one : other;
    }

    private long companiesServed(UUID programme, Period period) {
        var customers = Stream.concat(
                        dealings.bookingsUnder(programme).stream()
                                .filter(booking -> period.has(booking.completedAt()))
                                .map(booking -> booking.customer()),
                        dealings.ordersUnder(programme).stream()
                                .filter(order -> period.has(order.deliveredAt()))
                                .map(KnownOrder::customerPartnerId))
                .collect(Collectors.toSet());
        return partners.findAll(customers).stream()
                .filter(partner -> partner.kind() == PartnerKind.COMPANY)
                .count();
    }
}
