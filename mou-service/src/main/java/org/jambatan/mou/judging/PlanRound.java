package org.jambatan.mou.judging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A round as its organisers plan it.
 *
 * @param quota how many advance; of each track where {@code quotaPerTrack} says so
 * @param sheetsPerEntry how many confirmed sheets every entry needs before anybody advances; one if not said
 */
record PlanRound(
        @NotNull @Valid Translated name,
        @NotNull Mode mode,
        @Nullable @Min(1) @Max(600) Integer pitchMinutes,
        @Nullable @Min(0) @Max(600) Integer questionMinutes,
        @Min(1) @Max(10000) int quota,
        @Nullable Boolean quotaPerTrack,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Criterion> criteria,
        @Nullable @Size(max = 4) List<@NotNull TieBreak> tieChain,
        @Nullable @Min(1) @Max(20) Integer sheetsPerEntry) {

    static final List<TieBreak> USUAL_CHAIN =
            List.of(TieBreak.HIGHEST_WEIGHT, TieBreak.MEDIAN, TieBreak.EARLIER_SUBMISSION);

    @JsonIgnore
    @AssertTrue(message = "must have criteria whose weights sum to 100")
    public boolean isWholeOfWeights() {
        return criteria == null
                || criteria.stream()
                                .filter(Objects::nonNull)
                                .map(Criterion::weight)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(BigDecimal.valueOf(100))
                        == 0;
    }

    @JsonIgnore
    @AssertTrue(message = "must not name a criterion's code twice")
    public boolean isEachCriterionNamedOnce() {
        return criteria == null || new HashSet<>(codes()).size() == codes().size();
    }

    @JsonIgnore
    @AssertTrue(message = "must say how many minutes a pitch and its questions take, and only for pitches")
    public boolean isTimed() {
        return mode == Mode.PITCH
                ? pitchMinutes != null && questionMinutes != null
                : pitchMinutes == null && questionMinutes == null;
    }

    @JsonIgnore
    @AssertTrue(message = "must be a chain of different ways, none of them the chair")
    public boolean isChainInOrder() {
        return tieChain == null
                || (!tieChain.contains(TieBreak.CHAIR) && new HashSet<>(tieChain).size() == tieChain.size());
    }

    private List<String> codes() {
        return criteria.stream()
                .filter(Objects::nonNull)
                .map(Criterion::code)
                .filter(Objects::nonNull)
                .toList();
    }

    PlanRound whole() {
        return new PlanRound(
                name,
                mode,
                pitchMinutes,
                questionMinutes,
                quota,
                Boolean.TRUE.equals(quotaPerTrack),
                criteria,
                tieChain == null ? USUAL_CHAIN : tieChain,
                sheetsPerEntry == null ? 1 : sheetsPerEntry);
    }

    Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    List<TieBreak> chain() {
        return tieChain == null ? USUAL_CHAIN : tieChain;
    }

    int sheetsNeeded() {
        return sheetsPerEntry == null ? 1 : sheetsPerEntry;
    }

    boolean splitsQuota() {
        return Boolean.TRUE.equals(quotaPerTrack);
    }
}
