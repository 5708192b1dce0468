package org.jambatan.mou.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jambatan.mou.ledger.SupportAccountState.Latest;
import org.jambatan.platform.problem.Answer;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What is committed to one project, and what of it is drawn. Whoever lets it change has its row locked; what it says here
 * is written as a transaction, and the amounts in its row follow from the entries.
 */
final class SupportAccount {

    private final UUID id;
    private final OpenAccount grant;
    private BigDecimal held;
    private BigDecimal drawn;
    private @Nullable Instant releasedAt;
    private long version;

    SupportAccount(UUID id, OpenAccount grant, Balance balance) {
        this.id = id;
        this.grant = grant;
        this.held = balance.held();
        this.drawn = balance.drawn();
        this.releasedAt = balance.releasedAt();
        this.version = balance.version();
    }

    /**
     * How an account stands.
     *
     * @param held what is committed and not drawn
     */
    record Balance(
            BigDecimal held, BigDecimal drawn, @Nullable Instant releasedAt, long version) {

        static final Balance NEW = new Balance(BigDecimal.ZERO, BigDecimal.ZERO, null, 0);
    }

    /** What a verb brings about: a line of the ledger, and news of it. */
    record Posted(SupportTransaction transaction, SupportAccountChanged event) {}

    /** The first line: the programme's fund promises the grant. */
    Posted commit(Instant now) {
        held = grant.amount();
        var entries = SupportTransaction.move(grant.amount(), Book.PROGRAMME_FUND, Book.COMMITTED);
        return post(
                "committed",
                new SupportTransaction(
                        Ids.next(),
                        ++version,
                        TransactionKind.COMMITMENT,
                        grant.on(),
                        now,
                        grant.by(),
                        null,
                        null,
                        BigDecimal.ZERO,
                        null,
                        entries));
    }

    /** The programme pays towards something settled, as far as the grant reaches; else it is noted why not. */
    Posted settle(Settlement settlement, Instant now) {
        var because = whyNotDrawn(settlement);
        if (because != null) {
            return post(
                    "settlement-noted",
                    new SupportTransaction(
                            Ids.next(),
                            ++version,
                            TransactionKind.NOTE,
                            settlement.settledOn(),
                            now,
                            null,
                            null,
                            settlement,
                            BigDecimal.ZERO,
                            because,
                            List.of()));
        }
        var paid = settlement.amount().min(held);
        held = held.subtract(paid);
        drawn = drawn.add(paid);
        return post(
                "drawn",
                new SupportTransaction(
                        Ids.next(),
                        ++version,
                        TransactionKind.DRAW,
                        settlement.settledOn(),
                        now,
                        null,
                        null,
                        settlement,
                        paid,
                        null,
                        SupportTransaction.move(paid, Book.COMMITTED, Book.DRAWN)));
    }

    private @Nullable UndrawnBecause whyNotDrawn(Settlement settlement) {
        if (!settlement.currency().equals(grant.currency())) {
            return UndrawnBecause.OTHER_CURRENCY;
        }
        if (settlement.settledOn().isBefore(grant.on())) {
            return UndrawnBecause.BEFORE_COMMITMENT;
        }
        if (settlement.amount().signum() == 0) {
            return UndrawnBecause.NOTHING_DUE;
        }
        if (releasedAt != null) {
            return UndrawnBecause.RELEASED;
        }
        return held.signum() == 0 ? UndrawnBecause.EXHAUSTED : null;
    }

    /** What is left goes back to the programme's fund, and nothing more is drawn. */
    Posted release(String reason, @Nullable String by, LocalDate on, Instant now) {
        if (!isReleasable()) {
            throw Answer.illegalInState(status(), List.of());
        }
        var left = held;
        held = BigDecimal.ZERO;
        releasedAt = now;
        return post(
                "released",
                new SupportTransaction(
                        Ids.next(),
                        ++version,
                        TransactionKind.RELEASE,
                        on,
                        now,
                        by,
                        reason,
                        null,
                        BigDecimal.ZERO,
                        null,
                        SupportTransaction.move(left, Book.COMMITTED, Book.PROGRAMME_FUND)));
    }

    boolean isReleasable() {
        return releasedAt == null && held.signum() > 0;
    }

    private Posted post(String pastTense, SupportTransaction transaction) {
        var event = new SupportAccountChanged("support-account." + pastTense, state(Latest.of(transaction)), version);
        return new Posted(transaction, event);
    }

    SupportAccountStatus status() {
        if (releasedAt != null) {
            return SupportAccountStatus.RELEASED;
        }
        return held.signum() == 0 ? SupportAccountStatus.EXHAUSTED : SupportAccountStatus.OPEN;
    }

    UUID id() {
        return id;
    }

    OpenAccount grant() {
        return grant;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    long version() {
        return version;
    }

    SupportMoney committed() {
        return money(grant.amount());
    }

    SupportMoney drawn() {
        return money(drawn);
    }

    SupportMoney left() {
        return money(held);
    }

    private SupportMoney released() {
        return money(releasedAt == null ? BigDecimal.ZERO : grant.amount().subtract(drawn));
    }

    private SupportMoney money(BigDecimal amount) {
        return SupportMoney.of(amount, grant.currency());
    }

    SupportAccountView view(List<SupportPayable> payable, boolean mayRelease) {
        return new SupportAccountView(
                id,
                grant.programmeId(),
                grant.projectId(),
                grant.applicationId(),
                grant.partnerId(),
                status(),
                committed(),
                drawn(),
                left(),
                released(),
                grant.on(),
                payable,
                mayRelease && isReleasable() ? List.of("release") : List.of(),
                version);
    }

    private SupportAccountState state(Latest latest) {
        return new SupportAccountState(
                id,
                grant.applicationId(),
                grant.programmeId(),
                grant.agencyId(),
                grant.projectId(),
                grant.partnerId(),
                status(),
                committed(),
                drawn(),
                left(),
                released(),
                grant.on(),
                latest,
                List.of(grant.partnerId(), grant.agencyId()),
                List.of(grant.programmeId()));
    }
}
