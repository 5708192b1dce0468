package org.jambatan.booking.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/** The rows under {@link Claims}, in explicit SQL: they are no entities, since nothing but an early end changes one. */
@ApplicationScoped
class ClaimRows {

    /**
     * The units free for all of a span, each with the gap it lies in: two look-ups in an index for each unit. Rows of
     * one unit never overlap, so the last that starts before the span's end says whether the unit is free.
     */
    private static final String FREE_UNITS = """
        from generate_series(1, ?) as unit (no)
        left join lateral (
            select claim_end from claim
            where resource_id = ? and unit_no = unit.no and claim_start < ?
              and (expires_at is null or expires_at > ?)
            order by claim_start desc limit 1) as earlier on true
        left join lateral (
            select claim_start from claim
            where resource_id = ? and unit_no = unit.no and claim_start >= ?
            order by claim_start limit 1) as later on true
        where earlier.claim_end is null or earlier.claim_end <= ?
        """;

    private static final double NANOS_OF_A_SECOND = 1e9;

    private final DataSource database;

    ClaimRows(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the free units in the tightest gaps, so that long gaps stay long; false when there are too few. A row that
     * stands all the same, because somebody wrote it without the lock, makes no error but one row less.
     */
    boolean insert(Claim claim, int unitsOfResource) {
        var inserted = Sql.run(
                database,
                "insert into claim (id, resource_id, unit_no, claim_start, claim_end, held_for, holder_id, expires_at)"
                        + " select uuidv7(), ?, unit.no, ?, ?, ?, ?, cast(? as timestamptz) "
                        + FREE_UNITS
                        + """
                        order by coalesce(later.claim_start, 'infinity') - coalesce(earlier.claim_end, '-infinity'), unit.no
                        limit ?
                        on conflict on constraint claims_never_overlap do nothing\
                        """,
                claim.resource(),
                claim.span().start(),
                claim.span().end(),
                claim.heldFor().name(),
                claim.holder(),
                claim.expiresAt(),
                unitsOfResource,
                claim.resource(),
                claim.span().end(),
                // What has expired was deleted before: every row counts.
                Instant.EPOCH,
                claim.resource(),
                claim.span().end(),
                claim.span().start(),
                claim.units());
        return inserted == claim.units();
    }

    int freeUnits(Claim claim, int unitsOfResource, Instant now) {
        return Sql.one(
                        database,
                        "select count(*) " + FREE_UNITS,
                        row -> row.getInt(1),
                        unitsOfResource,
                        claim.resource(),
                        claim.span().end(),
                        now,
                        claim.resource(),
                        claim.span().end(),
                        claim.span().start())
                .orElse(0);
    }

    Optional<StandingClaim> firstInTheWay(Claim claim, Collection<UUID> except, Instant now) {
        return Sql.one(
                database,
                """
                select id, resource_id, unit_no, claim_start, claim_end, held_for from claim
                where resource_id = ? and tstzrange(claim_start, claim_end, '[)') && tstzrange(?, ?, '[)')
                  and (expires_at is null or expires_at > ?) and not holder_id = any(?)
                order by claim_start, unit_no limit 1\
                """,
                ClaimRows::read,
                claim.resource(),
                claim.span().start(),
                claim.span().end(),
                now,
                except.toArray(UUID[]::new));
    }

    List<StandingClaim> overlapping(Collection<UUID> resources, Span span, Instant now) {
        return Sql.list(database, """
                select c.id, c.resource_id, c.unit_no, c.claim_start, c.claim_end, c.held_for
                from unnest(?) as wanted (id)
                join claim c on c.resource_id = wanted.id
                            and tstzrange(c.claim_start, c.claim_end, '[)') && tstzrange(?, ?, '[)')
                where c.expires_at is null or c.expires_at > ?\
                """, ClaimRows::read, resources.toArray(UUID[]::new), span.start(), span.end(), now);
    }

    void deleteExpired(Collection<UUID> resources, Instant now) {
        Sql.run(
                database,
                "delete from claim where resource_id = any(?) and expires_at <= ?",
                resources.toArray(UUID[]::new),
                now);
    }

    void deleteOf(Collection<UUID> holders) {
        Sql.run(database, "delete from claim where holder_id = any(?)", (Object) holders.toArray(UUID[]::new));
    }

    /** The one change a row ever sees: it can only shrink, so that nothing can come to overlap by it. */
    void endEarlier(UUID holder, Duration by) {
        Sql.run(
                database,
                "update claim set claim_end = claim_end - make_interval(secs => ?) where holder_id = ? and ? > 0",
                by.toNanos() / NANOS_OF_A_SECOND,
                holder,
                by.toNanos());
    }

    private static StandingClaim read(ResultSet row) throws SQLException {
        return new StandingClaim(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                new Span(row.getTimestamp(4).toInstant(), row.getTimestamp(5).toInstant()),
                HeldFor.valueOf(row.getString(6)));
    }
}
