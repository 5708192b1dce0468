package org.jambatan.mou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jambatan.mou.partner.PartnerBook;
import org.jambatan.mou.partner.PartnerCard;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.sql.Sql;

/** What programmes owe institutions: the sums of what was drawn for each. */
@ApplicationScoped
class Payables {

    private final DataSource database;
    private final PartnerBook partners;

    Payables(DataSource database, PartnerBook partners) {
        this.database = database;
        this.partners = partners;
    }

    /** By account; one that owes nothing yet has none. */
    record Owed(Map<UUID, List<SupportPayable>> byAccount) {

        List<SupportPayable> of(UUID account) {
            return byAccount.getOrDefault(account, List.of());
        }
    }

    private record Row(UUID account, UUID institution, SupportMoney amount, long draws) {}

    Owed of(List<UUID> accounts) {
        var rows = Sql.list(
                database,
                """
                select account_id, institution_id, sum(drawn), currency, count(*)
                  from support_transaction where kind = 'DRAW' and account_id = any(?)
                 group by account_id, institution_id, currency order by account_id, institution_id""",
                row -> new Row(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        SupportMoney.of(row.getBigDecimal(3), row.getString(4)),
                        row.getLong(5)),
                (Object) accounts.toArray(UUID[]::new));
        var names = names(rows.stream().map(Row::institution).distinct().toList());
        var owed = new HashMap<UUID, List<SupportPayable>>();
        rows.stream()
                .collect(Collectors.groupingBy(Row::account))
                .forEach((account, its) -> owed.put(
                        account,
                        its.stream()
                                .map(row -> new SupportPayable(
                                        row.institution(), names.get(row.institution()), row.amount(), row.draws()))
                                .toList()));
        return new Owed(owed);
    }

    private Map<UUID, Translated> names(List<UUID> institutions) {
        return partners.findAll(institutions).stream().collect(Collectors.toMap(PartnerCard::id, PartnerCard::name));
    }
}
