package org.jambatan.booking.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.booking.offering.ReleaseFrom;
import org.jambatan.booking.orderrule.GivenAnswer;
import org.jambatan.booking.orderrule.Placement;
import org.jambatan.booking.price.Money;
import org.jambatan.booking.quote.QuoteLine;
import org.jambatan.booking.quote.QuoteView;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** An order as whoever asks sees it: what the two sides say to each other is left out for an agency. */
public record OrderView(
        UUID id,
        OrderStatus status,
        Instant statusSince,
        UUID offeringId,
        Translated offeringName,
        long offeringVersion,
        String kind,
        UUID customerPartnerId,
        String account,
        UUID providerPartnerId,
        List<UUID> programmeIds,
        @Nullable UUID projectId,
        @Nullable UUID needId,
        @Nullable UUID agreementId,
        List<UUID> bookingIds,

        @Schema(description = "From which state on results may be released.")
        ReleaseFrom releaseFrom,

        Instant requestedAt,

        @Nullable @Schema(description = "When its first quote was made.")
        Instant quotedAt,

        @Nullable @Schema(description = "When a quote was first accepted.")
        Instant acceptedAt,

        @Nullable Instant startedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant settledAt,
        @Nullable Instant releasedAt,

        @Nullable @Schema(description = "When it was declined or cancelled, or lapsed.")
        Instant endedAt,

        @Nullable @Schema(description = "What the two sides and auditors see.")
        Inside inside,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {

    /** What the two sides say to each other. */
    @Schema(name = "OrderInside")
    public record Inside(
            List<GivenAnswer> answers,
            @Nullable String note,
            @Nullable Placement placement,
            @Nullable String ipNote,
            @Nullable String ethicsApproval,

            @Schema(description = "Every version, in their order; in a list only the newest and the accepted one.")
            List<QuoteView> quotes,

            @Nullable @Schema(description = "The version that is in force.")
            Integer acceptedQuote,

            @Nullable @Schema(description = "What is agreed, and once the work is done, what it came to.")
            Money price,

            @Nullable Deposit deposit,
            List<Milestone> milestones,

            @Nullable @Schema(description = "The accepted lines, reckoned anew by what was done.")
            List<QuoteLine> doneLines,

            @Nullable SettleOrder settlement,

            @Nullable @Schema(description = "Why it was declined or cancelled.")
            String reason) {

        static Inside of(Order order, List<QuoteView> quotes) {
            return new Inside(
                    order.request.answers(),
                    order.request.note(),
                    order.request.placement(),
                    order.request.ipNote(),
                    order.request.ethicsApproval(),
                    quotes,
                    order.acceptedQuote,
                    order.price,
                    order.deposit,
                    order.milestones,
                    order.doneLines,
                    order.settlement,
                    order.reason);
        }
    }

    static OrderView of(Order order, List<QuoteView> quotes, Onlooker onlooker, Instant now) {
        var state = OrderState.of(order);
        return new OrderView(
                order.id,
                order.statusAt(now),
                order.statusSinceAt(now),
                order.offeringId,
                order.offering.name(),
                order.offering.version(),
                order.offering.kind(),
                order.customerPartnerId,
                order.account,
                order.providerPartnerId,
                order.programmes(),
                order.projectId,
                state.needId(),
                state.agreementId(),
                state.bookingIds(),
                order.offering.releaseFrom(),
                order.requestedAt,
                order.quotedAt,
                order.acceptedAt,
                order.startedAt,
                order.deliveredAt,
                order.settledAt,
                order.releasedAt,
                order.endedAt,
                onlooker.readsInside(order) ? Inside.of(order, quotes) : null,
                OrderActions.of(order, onlooker, now),
                order.version);
    }
}
