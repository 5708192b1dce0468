package org.jambatan.mou.project;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jambatan.mou.dealing.Money;
import org.jambatan.platform.command.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A company's project with what belongs to it. Of a confidential one, the programme's officers see no names, texts and
 * items.
 */
record CompanyProjectView(
        UUID id,
        UUID partnerId,
        UUID programmeId,
        ProjectStatus status,
        boolean confidential,
        String sector,
        @Nullable String name,
        @Nullable String purpose,
        List<UUID> needIds,
        List<ProjectItemView> items,

        @Schema(description = "The latest ten, newest first, each with its legs.")
        List<CheckoutView> checkouts,

        List<ProjectBookingView> bookings,
        List<ProjectOrderView> orders,

        @Schema(description = "What has been settled, one sum for each currency.")
        List<Money> settled,

        @Schema(description = "The programme's support; none where none was applied for.") @Nullable
        SupportStanding support,

        List<Deliverable> deliverables,
        @Nullable ClosedWith closed,
        String account,
        Instant openedAt,

        @Schema(description = "The commands you may issue now.")
        List<String> actions,

        long version)
        implements Versioned {}
