package org.jambatan.mou.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jambatan.mou.incubation.NamedReader;
import org.jambatan.platform.json.Translated;
import org.jambatan.platform.problem.DomainException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultTest {

    private static final List<ResultStatus> ASKED =
            List.of(ResultStatus.ASSESSED, ResultStatus.TAKEN_UP, ResultStatus.LICENSED, ResultStatus.RETURNED);
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID PARK = UUID.randomUUID();
    private static final UUID READER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void whatever_is_asked_for_a_result_is_assessed_before_anything_is_decided_and_decided_once() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var run = 0; run < 300; run++) {
            var result = aResult(Confidentiality.CONFIDENTIAL);
            for (var command = 0; command < 6; command++) {
                var before = result.status;
                var to = ASKED.get(random.nextInt(ASKED.size()));
                var legal = before == ResultStatus.OFFERED
                        ? to == ResultStatus.ASSESSED
                        : before == ResultStatus.ASSESSED && to != ResultStatus.ASSESSED;
                assertThat(accepts(result, to))
                        .as("seed %d: %s to %s", seed, before, to)
                        .isEqualTo(legal);
                assertThat(result.status).isEqualTo(legal ? to : before);
            }
        }
    }

    private static boolean accepts(Result result, ResultStatus to) {
        try {
            var _ = switch (to) {
                case OFFERED, ASSESSED ->
                    result.assess(new AssessResult(ResultVerdict.TAKE_UP, 5, "x", null), as(PARK));
                case TAKEN_UP -> result.takeUp(UUID.randomUUID(), TODAY, as(PARK));
                case LICENSED ->
                    result.license(new LicenseResult(new Licensee("Synthetic", null), TODAY, null), as(OWNER));
                case RETURNED -> result.giveBack(new ReturnResult("x", null), as(PARK));
            };
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    @Test
    void a_stranger_reads_what_was_released_and_nothing_else() {
        var stranger = UUID.randomUUID();

        assertThat(aResult(Confidentiality.CONFIDENTIAL).isSeenBy(as(stranger))).isFalse();
        assertThat(aResult(Confidentiality.PARTNERS).isReadBy(as(stranger))).isTrue();
        assertThat(aResult(Confidentiality.PARTNERS).isSeenBy(prospect(stranger)))
                .isFalse();

        var released = aResult(Confidentiality.ABSTRACT);
        assertThat(released.isSeenBy(prospect(stranger))).isFalse();
        assertThat(released.isReadBy(as(stranger))).isFalse();
        var view = released.view(as(stranger));
        assertThat(view.whole()).isFalse();
        assertThat(view.publicAbstract().title().en()).isEqualTo("An enzyme");
        assertThat(view.toString()).doesNotContain("Secret").doesNotContain("CN2023");
        assertThat(view.parkId()).isNull();
        assertThat(view.actions()).isEmpty();
    }

    @Test
    void whom_the_owner_names_reads_all_of_it_but_not_who_else_does() {
        var result = aResult(Confidentiality.CONFIDENTIAL);
        var reader = new NamedReader(UUID.randomUUID(), READER, TODAY, null, null);
        var _ = result.name(reader, TODAY);

        var view = result.view(as(READER));
        assertThat(view.title().en()).isEqualTo("Secret enzyme");
        assertThat(view.readers()).isNull();

        var _ = result.takeAway(reader.id(), Instant.parse("2026-06-30T02:00:00Z"), TODAY);
        assertThat(result.isSeenBy(as(READER))).isFalse();
    }

    private static Result aResult(Confidentiality confidentiality) {
        var input = new OfferResult(
                PARK,
                Translated.english("Secret enzyme"),
                Translated.english("Secret way to make it"),
                new PublicAbstract(Translated.english("An enzyme"), Translated.english("For industry")),
                confidentiality,
                4,
                List.of(),
                List.of(new IpRight(IpRightType.PATENT, "CN", "CN2023", "Synthetic", IpRightStatus.FILED, null, null)),
                Set.of(Sought.INCUBATION),
                TODAY);
        return Result.offer(UUID.randomUUID(), input, OWNER, TODAY, Instant.parse("2026-06-30T02:00:00Z"));
    }

    private static Beholder as(UUID partner) {
        return new Beholder(partner, "account", true, false, true, Set.of(), TODAY);
    }

    private static Beholder prospect(UUID partner) {
        return new Beholder(partner, "account", true, false, false, Set.of(), TODAY);
    }
}
