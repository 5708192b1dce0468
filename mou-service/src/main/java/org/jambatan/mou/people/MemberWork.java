package org.jambatan.mou.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.platform.sql.Sql;

/**
 * Members of whom the identity provider does not know the latest yet. A row is written in the transaction of its
 * command and goes when the latest stands. Who works on one holds a lease on it, which outlasts any attempt, so that of
 * several replicas one works on a member at a time.
 */
@ApplicationScoped
public class MemberWork {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final DataSource database;
    private final Clock clock;

    MemberWork(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One piece of work: bring the identity provider to this version of this member. */
    public record Piece(UUID member, long version, int attempts) {}

    void wants(Member member) {
        wants(member.id(), member.version());
    }

    void wants(UUID member, long version) {
        Sql.run(database, """
                insert into member_work (member_id, wanted, due_at) values (?, ?, ?)
                on conflict (member_id) do update set wanted = excluded.wanted, due_at = excluded.due_at, attempts = 0""", member, version, clock.instant());
    }

    /** Takes a lease on what has been due longest; nothing when nothing is due, or others are at it. */
    public Optional<Piece> take() {
        var now = clock.instant();
        return Sql.one(
                database,
                """
                update member_work set leased_until = ? where member_id = (
                    select member_id from member_work
                    where due_at <= ? and (leased_until is null or leased_until < ?)
                    order by due_at limit 1 for update skip locked)
                returning member_id, wanted, attempts""",
                row -> new Piece(row.getObject(1, UUID.class), row.getLong(2), row.getInt(3)),
                now.plus(LEASE),
                now,
                now);
    }

    /** It stands. If the member changed meanwhile the row stays, and its turn comes again at once. */
    public void stands(Piece done) {
        if (Sql.run(
                        database,
                        "delete from member_work where member_id = ? and wanted = ?",
                        done.member(),
                        done.version())
                == 0) {
            Sql.run(database, "update member_work set leased_until = null where member_id = ?", done.member());
        }
    }

    /** It does not stand yet: again after a wait that doubles from a second to a minute. */
    public void failed(Piece tried, String why) {
        var wait = Duration.ofSeconds(1L << Math.min(tried.attempts(), 6));
        Sql.run(
                database,
                """
                update member_work set leased_until = null, attempts = attempts + 1, last_failure = ?, due_at = ?
                where member_id = ?""",
                why,
                clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait),
                tried.member());
    }

    /** How many members the identity provider has still to hear of. */
    public long waiting() {
        return Sql.one(database, "select count(*) from member_work", row -> row.getLong(1))
                .orElse(0L);
    }
}
