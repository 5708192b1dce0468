package org.jambatan.booking.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jambatan.booking.price.Money;
import org.jambatan.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** This service's replica of members' limits. */
@ApplicationScoped
public class OrderLimits {

    private final DataSource database;

    OrderLimits(DataSource database) {
        this.database = database;
    }

    /** The most this account may accept in one order for this partner; none where the partner has said nothing. */
    public Optional<Money> of(UUID partner, String account) {
        return Sql.one(
                database,
                "select amount, currency from order_limit where account = ? and partner_id = ? and amount is not null",
                row -> new Money(row.getBigDecimal(1), row.getString(2)),
                account,
                partner);
    }

    /** The limit, or that there is none, unless something later was heard already. */
    public void hear(UUID partner, String account, @Nullable Money limit, Instant at) {
        Sql.run(
                database,
                """
                insert into order_limit (account, partner_id, at, amount, currency) values (?, ?, ?, ?, ?)
                on conflict (account, partner_id) do update
                set at = excluded.at, amount = excluded.amount, currency = excluded.currency
                where order_limit.at <= excluded.at""",
                account,
                partner,
                at,
                limit == null ? null : limit.amount(),
                limit == null ? null : limit.currency());
    }
}
