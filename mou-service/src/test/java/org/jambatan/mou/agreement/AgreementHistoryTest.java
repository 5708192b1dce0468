package org.jambatan.mou.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jambatan.mou.agreement.LegalState.EXECUTED;
import static org.jambatan.mou.agreement.LegalState.EXPIRED;
import static org.jambatan.mou.agreement.LegalState.IN_FORCE;
import static org.jambatan.mou.agreement.LegalState.PARTLY_SIGNED;
import static org.jambatan.mou.agreement.LegalState.PROPOSED;
import static org.jambatan.mou.agreement.LegalState.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jambatan.mou.agreement.Signature.Signer;
import org.jambatan.mou.programme.Zone;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.DomainException;
import org.jambatan.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Any history of signatures, terms and later papers gives intervals that agree with a fold of those papers written in
 * another way: a calendar of days that each accepted paper paints over.
 */
class AgreementHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 300;
    private static final List<UUID> PARTIES = List.of(Ids.next(), Ids.next(), Ids.next());

    @Property(tries = 400, seed = "20231019")
    void intervals_agree_with_a_fold_of_the_papers(
            @ForAll("effective") Effective effective, @ForAll("histories") List<Act> history) {
        var memorandum = aMemorandum(effective);
        var calendar = new Calendar(memorandum);
        history.forEach(act -> act(act, memorandum, calendar));

        for (var day = 0; day < DAYS; day++) {
            assertThat(memorandum.legalStateOn(FIRST.plusDays(day)))
                    .as("%s, %s", FIRST.plusDays(day), memorandum.instruments)
                    .isEqualTo(calendar.state(day));
        }
        spansAreWhole(memorandum);
    }

    /** From and until, in days after the first; either may be open. */
    record Effective(@Nullable Integer from, @Nullable Integer until) {}

    @Provide
    Arbitrary<Effective> effective() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 59).injectNull(0.5),
                        Arbitraries.integers().between(90, 189).injectNull(0.5))
                .as(Effective::new);
    }

    /**
     * What one of the parties does on a day: signs, as the one who binds it or as an honour, or executes a paper.
     *
     * @param kind of the paper; a signature has none
     * @param delay days from its execution until it takes effect; an extension takes effect at once
     * @param length days it lasts, of a suspension none for without end
     */
    record Act(
            @Nullable InstrumentKind kind,
            int party,
            boolean honour,
            int day,
            int delay,
            @Nullable Integer length) {

        int from() {
            return kind == InstrumentKind.EXTENSION ? day : day + delay;
        }

        @Nullable
        Integer until() {
            if (kind == InstrumentKind.EXTENSION) {
                return day + (length == null ? 0 : length * 4);
            }
            return kind == InstrumentKind.SUSPENSION && length != null ? from() + length : null;
        }
    }

    @Provide
    Arbitrary<List<Act>> histories() {
        var kinds = Arbitraries.of(InstrumentKind.class).injectNull(0.33);
        var parties = Arbitraries.integers().between(0, PARTIES.size() - 1);
        var honours = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        var days = Arbitraries.integers().between(0, DAYS - 1);
        var delays = Arbitraries.integers().between(0, 39);
        var lengths = Arbitraries.integers().between(0, 29).injectNull(0.5);
        return Combinators.combine(kinds, parties, honours, days, delays, lengths)
                .as(Act::new)
                .list()
                .ofMaxSize(25);
    }

    /** One state a day, none empty, none after which the same state begins again. */
    private static void spansAreWhole(Agreement memorandum) {
        var spans = memorandum.timeline().spans();
        for (var i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            assertThat(span.end() == null || span.end().isAfter(span.from())).isTrue();
            if (i + 1 < spans.size()) {
                assertThat(span.end()).isEqualTo(spans.get(i + 1).from());
                assertThat(span.state()).isNotEqualTo(spans.get(i + 1).state());
            } else {
                assertThat(span.end()).isNull();
            }
        }
    }

    private static void act(Act act, Agreement memorandum, Calendar calendar) {
        var before = memorandum.version();
        try {
            if (act.kind() == null) {
                var party = PARTIES.get(act.party());
                var role = act.honour() ? SignatureRole.OFFICIATING_WITNESS : SignatureRole.SIGNATORY;
                memorandum.sign(Ids.next(), signature(role, act.day()), new Signer(party, "a"), Review.NONE, at(DAYS));
                calendar.signed(role, party, act.day());
            } else {
                var legal = calendar.allows(act.kind(), act.day(), act.from(), act.until());
                var paper = paper(act.kind(), act.day(), act.from(), act.until());
                var accepted = isAccepted(memorandum, paper);
                assertThat(accepted).as("%s accepted", paper).isEqualTo(legal);
                if (accepted) {
                    calendar.executed(act.kind(), act.day(), act.from(), act.until());
                }
            }
        } catch (DomainException refused) {
            assertThat(memorandum.version()).isEqualTo(before);
        }
    }

    private static boolean isAccepted(Agreement memorandum, Instrument paper) {
        try {
            memorandum.execute(paper, new Reader(PARTIES.getFirst(), true, true, false, false), at(DAYS));
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private static Instrument paper(InstrumentKind kind, int executedOn, int from, Integer until) {
        return new Instrument(
                Ids.next(),
                kind,
                FIRST.plusDays(executedOn),
                FIRST.plusDays(from),
                until == null ? null : FIRST.plusDays(until),
                null,
                null,
                PARTIES.getFirst(),
                "a",
                at(DAYS));
    }

    private static Agreement aMemorandum(Effective effective) {
        var from = effective.from() == null ? null : FIRST.plusDays(effective.from());
        var until = effective.until() == null ? null : FIRST.plusDays(effective.until());
        var input = new DraftAgreement(
                AgreementType.MOU,
                Translated.english("Memorandum"),
                null,
                null,
                null,
                PARTIES.stream().map(id -> new Party(id, PartyRole.PARTY)).toList(),
                from,
                until,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return Agreement.draft(
                Ids.next(), input, new Agreement.Drafter(PARTIES.getFirst(), null), new Zone("UTC"), at(0));
    }

    private static SignAgreement signature(SignatureRole role, int day) {
        return new SignAgreement(
                role,
                Translated.english(role.name()),
                null,
                SignatureMethod.SEAL,
                FIRST.plusDays(day),
                null,
                null,
                null);
    }

    private static Instant at(int day) {
        return FIRST.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Every day in a row, painted over by each paper that was accepted. */
    private static final class Calendar {

        private final Agreement memorandum;
        private final List<Integer> signatories = new ArrayList<>();
        private final List<UUID> signedBy = new ArrayList<>();
        private final boolean[] suspended = new boolean[DAYS + 500];
        private final LegalState[] ended = new LegalState[DAYS + 500];
        private final int[] lastDay = new int[DAYS + 500];
        private int lastExecution = -1;

        Calendar(Agreement memorandum) {
            this.memorandum = memorandum;
            var until = memorandum.effectiveUntil;
            Arrays.fill(lastDay, until == null ? Integer.MAX_VALUE : (int) (until.toEpochDay() - FIRST.toEpochDay()));
        }

        void signed(SignatureRole role, UUID party, int day) {
            if (role == SignatureRole.SIGNATORY) {
                assertThat(signedBy).doesNotContain(party);
                signedBy.add(party);
                signatories.add(day);
            }
        }

        boolean allows(InstrumentKind kind, int today, int from, Integer until) {
            if (today < lastExecution) {
                return false;
            }
            var known = lastDay[lastDay.length - 1];
            if (kind == InstrumentKind.EXTENSION && (known == Integer.MAX_VALUE || until <= known)) {
                return false;
            }
            return kind.from().contains(state(from));
        }

        void executed(InstrumentKind kind, int today, int from, Integer until) {
            lastExecution = today;
            if (kind == InstrumentKind.SUSPENSION) {
                Arrays.fill(suspended, from, until == null ? suspended.length : until + 1, true);
            } else if (kind == InstrumentKind.RESUMPTION) {
                Arrays.fill(suspended, from, suspended.length, false);
            } else if (kind == InstrumentKind.EXTENSION) {
                Arrays.fill(lastDay, today, lastDay.length, until);
            } else {
                Arrays.fill(ended, from, ended.length, kind.end().orElseThrow());
            }
        }

        LegalState state(int day) {
            if (ended[day] != null) {
                return ended[day];
            }
            var done = signatories.size() == PARTIES.size();
            var first = signatories.stream().mapToInt(i -> i).min().orElse(Integer.MAX_VALUE);
            var last = signatories.stream().mapToInt(i -> i).max().orElse(Integer.MAX_VALUE);
            var from = memorandum.effectiveFrom == null
                    ? 0
                    : (int) (memorandum.effectiveFrom.toEpochDay() - FIRST.toEpochDay());
            if (!done || day < last) {
                return day >= first ? PARTLY_SIGNED : PROPOSED;
            }
            if (day < Math.max(from, last)) {
                return EXECUTED;
            }
            return day > lastDay[day] ? EXPIRED : suspended[day] ? SUSPENDED : IN_FORCE;
        }
    }

    @Property
    void no_kind_can_be_executed_in_a_state_it_does_not_name(@ForAll InstrumentKind kind) {
        assertThat(kind.from())
                .doesNotContain(LegalState.TERMINATED, LegalState.COMPLETED, LegalState.SUPERSEDED, LegalState.VOID);
    }
}
