package org.jambatan.booking.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jambatan.booking.resource.Collision.Because;

/**
 * The one path by which resources are claimed: lock them in the order of their ids, delete what has expired, take the
 * free units, all in the caller's transaction. A claim row exists exactly while it blocks; releasing deletes it.
 *
 * <p>The lock gives throughput and fairness, the constraint under it ({@code claims_never_overlap}) the guarantee.
 */
@ApplicationScoped
public class Claims {

    private final Resources resources;
    private final ClaimRows rows;
    private final Clock clock;

    Claims(Resources resources, ClaimRows rows, Clock clock) {
        this.resources = resources;
        this.rows = rows;
        this.clock = clock;
    }

    /** Claims all of these; whoever gets a collision back must roll back, since the others have been claimed. */
    public List<Collision> claim(List<Claim> wanted) {
        var ids = wanted.stream().map(Claim::resource).distinct().toList();
        var locked = resources.lock(ids);
        rows.deleteExpired(ids, clock.instant());
        var collisions = new ArrayList<Collision>();
        for (var claim : wanted.stream().sorted(Claim.IN_ORDER).toList()) {
            var resource = Optional.ofNullable(locked.get(claim.resource()));
            if (resource.filter(found -> found.serves(claim.owner(), claim.units()))
                    .isEmpty()) {
                collisions.add(new Collision(claim, Because.NOT_THERE, null));
            } else if (!rows.insert(claim, resource.get().units())) {
                collisions.add(inTheWayOf(claim, wanted));
            }
        }
        return collisions;
    }

    /** Who would be in the way of these now; nothing is locked, so a moment later it may be otherwise. */
    public List<Collision> lookAt(List<Claim> wanted) {
        var found = resources.findAnyones(
                wanted.stream().map(Claim::resource).distinct().toList());
        return wanted.stream()
                .flatMap(claim -> Optional.ofNullable(found.get(claim.resource())).stream()
                        .flatMap(resource -> inTheWayOf(claim, resource).stream()))
                .toList();
    }

    /** Takes the locks that a command needs which is about to release claims, in the order every command takes them. */
    public void lock(Collection<UUID> resourceIds) {
        resources.lock(resourceIds);
    }

    /** Gives everything back that these hold. */
    public void release(Collection<UUID> holders) {
        rows.deleteOf(holders);
    }

    /**
     * What was held for a use that ended at {@code end} is held for one that ended earlier; a buffer after it stays as
     * long as it was.
     */
    public void shorten(UUID holder, Instant end, Instant earlier) {
        rows.endEarlier(holder, Duration.between(earlier, end));
    }

    /** What blocks these resources in this time. */
    public List<StandingClaim> standingIn(Collection<UUID> resourceIds, Span span) {
        return rows.overlapping(resourceIds, span, clock.instant());
    }

    private Optional<Collision> inTheWayOf(Claim claim, Resource resource) {
        var now = clock.instant();
        return rows.freeUnits(claim, resource.units(), now) >= claim.units()
                ? Optional.empty()
                : rows.firstInTheWay(claim, List.of(), now)
                        .map(standing -> new Collision(claim, Because.CLAIMED, standing));
    }

    private Collision inTheWayOf(Claim claim, List<Claim> together) {
        var own = together.stream().map(Claim::holder).distinct().toList();
        return rows.firstInTheWay(claim, own, clock.instant())
                .map(standing -> new Collision(claim, Because.CLAIMED, standing))
                .orElseGet(() -> new Collision(claim, Because.CLAIMED_TOGETHER, null));
    }
}
