package org.jambatan.mou.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jambatan.mou.partner.CompanySize;
import org.jambatan.mou.partner.PartnerKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is supported, and how a committee comes to a decision. A list that names nothing leaves everything in.
 *
 * @param kinds the kinds of partner that are supported
 * @param sizes the sizes of company, as verified; with {@code startUpNeeded} nobody but start-ups
 * @param sectors the sectors a project may be in
 * @param services what the money may be spent on
 * @param targetCompanies how many companies are to be served
 * @param scoresNeeded from how many members of the committee who have no conflict; one, where nothing is said
 * @param passMark the least weighted mean of their scores with which an application is approved
 * @param criteria what they score; one, {@code VIABILITY}, where nothing is said
 */
public record SupportRules(
        @Nullable @Size(max = 10) List<@NotNull PartnerKind> kinds,
        @Nullable @Size(max = 4) List<@NotNull CompanySize> sizes,
        @Nullable Boolean startUpNeeded,

        @Nullable @Size(max = 50)
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,49}",
                                message = "must be a code in capitals such as LIFE_SCIENCES")
                        String>
                sectors,

        @Nullable @Size(max = 9) List<@NotNull ServiceKind> services,
        @Nullable @Min(1) @Max(100_000) Integer targetCompanies,
        @Nullable @Min(1) @Max(50) Integer scoresNeeded,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal passMark,

        @Nullable @Size(max = 20) List<@NotNull @Valid SupportCriterion> criteria) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final List<SupportCriterion> VIABILITY = List.of(new SupportCriterion("VIABILITY", null, WHOLE));

    static final SupportRules NONE = new SupportRules(null, null, null, null, null, null, null, null, null);

    public boolean isFor(PartnerKind kind) {
        return leavesIn(kinds, kind);
    }

    public boolean isFor(CompanySize size) {
        return leavesIn(sizes, size);
    }

    public boolean isForSector(String sector) {
        return leavesIn(sectors, sector);
    }

    public boolean isSpentOn(ServiceKind service) {
        return leavesIn(services, service);
    }

    /** Whether sizes matter at all. */
    public boolean asksForSize() {
        return sizes != null && !sizes.isEmpty();
    }

    /** Not named like a property: this record is written and read back as JSON. */
    public boolean asksForStartUps() {
        return Boolean.TRUE.equals(startUpNeeded);
    }

    public int leastScores() {
        return scoresNeeded == null ? 1 : scoresNeeded;
    }

    public List<SupportCriterion> scored() {
        return criteria == null || criteria.isEmpty() ? VIABILITY : criteria;
    }

    private static <T> boolean leavesIn(@Nullable List<T> named, T one) {
        return named == null || named.isEmpty() || named.contains(one);
    }

    @JsonIgnore
    @AssertTrue(message = "must have criteria with different codes whose weights make 100")
    public boolean isWeighed() {
        if (criteria == null
                || criteria.isEmpty()
                || criteria.stream().anyMatch(one -> one == null || one.weight() == null)) {
            return true;
        }
        var codes = criteria.stream()
                .map(SupportCriterion::code)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        var weights = criteria.stream().map(SupportCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return codes == criteria.size() && weights.compareTo(WHOLE) == 0;
    }
}
