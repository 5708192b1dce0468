package org.jambatan.mou.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.testkit.kafka.CloudEvent;
import org.jambatan.testkit.token.Account;
import org.jambatan.testkit.token.Accounts;

/** The sentences that tests about support accounts are made of. All of it is synthetic. */
public final class Supporting {

    public static final LocalDate COMMITTED_ON = LocalDate.of(2026, 3, 2);

    private Supporting() {}

    public static OpenAccount aGrant(UUID programme, Account company, UUID project, String amount) {
        return new OpenAccount(
                UUID.randomUUID(),
                programme,
                Accounts.AGENCY.partnerId(),
                project,
                company.partnerId(),
                "LIFE_SCIENCES",
                new BigDecimal(amount),
                "MYR",
                COMMITTED_ON,
                "synthetic-officer");
    }

    /** Commits support in a transaction of its own. */
    public static UUID anAccount(SupportLedger ledger, UUID programme, Account company, UUID project, String amount) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.open(aGrant(programme, company, project, amount)));
    }

    public static HeardSettlement aSettlement(UUID project, UUID institution, String amount, LocalDate on) {
        return aSettlement(project, institution, amount, "MYR", on);
    }

    public static HeardSettlement aSettlement(
            UUID project, UUID institution, String amount, String currency, LocalDate on) {
        return new HeardSettlement(
                UUID.randomUUID(),
                List.of(institution),
                project,
                new HeardSettlement.Amount(amount, currency),
                on,
                Instant.parse("2026-03-10T02:00:00Z"));
    }

    /** Heard, in a transaction of its own. */
    public static void settled(SupportLedger ledger, HeardSettlement settlement) {
        QuarkusTransaction.requiringNew().run(() -> ledger.settled(settlement));
    }

    /** The same as booking-service would publish it. */
    public static CloudEvent asEvent(HeardSettlement settlement) {
        return CloudEvent.parse("""
                {"specversion":"1.0","id":"%s","source":"/booking-service",
                 "type":"org.jambatan.settlement.recorded.v1","subject":"%s","time":"%s",
                 "datacontenttype":"application/json","dataschema":"synthetic","aggregateversion":"1",
                 "traceparent":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                 "data":{"id":"%s","of":"ORDER","orderId":"%s","customerPartnerId":"%s","providerPartnerIds":["%s"],
                         "programmeIds":[],"projectId":"%s","amount":{"amount":"%s","currency":"%s"},
                         "reference":"SYNTHETIC-1","settledOn":"%s","settledAt":"%s","partners":[]}}""".formatted(
                        UUID.randomUUID(),
                        settlement.id(),
                        Instant.now(),
                        settlement.id(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        settlement.providerPartnerIds().getFirst(),
                        settlement.projectId(),
                        settlement.amount().amount(),
                        settlement.amount().currency(),
                        settlement.settledOn(),
                        settlement.settledAt()));
    }
}
