package org.jambatan.mou.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jambatan.mou.likeness.SimilarPartner.Because;
import org.jambatan.mou.partner.KnownPartner;
import org.jambatan.mou.partner.KnownPartners;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Finds partners that a newcomer may be, for an officer's eyes alone. All names an officer may see are compared, some
 * milliseconds for ten thousand: skeletons are made by our code, so no index of the database could hold them.
 */
@ApplicationScoped
public class SimilarPartners {

    private static final double LEAST_LIKENESS = 0.5;
    private static final int MOST = 10;

    private final KnownPartners partners;

    SimilarPartners(KnownPartners partners) {
        this.partners = partners;
    }

    /** The most alike first, at most ten; {@code itself} is left out. */
    public List<SimilarPartner> to(Claim claim, UUID agency, @Nullable UUID itself) {
        return partners.seenBy(agency).stream()
                .filter(other -> !other.id().equals(itself))
                .flatMap(other -> compare(claim, other).stream())
                .sorted(Comparator.comparingInt(
                                (SimilarPartner found) -> found.because().size())
                        .thenComparing(SimilarPartner::likeness)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Optional<SimilarPartner> compare(Claim claim, KnownPartner other) {
        var because = new ArrayList<Because>();
        if (other.ror() != null && other.ror().equals(claim.ror())) {
            because.add(Because.SAME_ROR);
        }
        var number = other.registrationNumber();
        if (number != null && claim.registrationNumbers().stream().anyMatch(mine -> same(mine, number))) {
            because.add(Because.SAME_REGISTRATION_NUMBER);
        }
        var likeness = likenessOf(claim.name(), other.name());
        if (likeness >= LEAST_LIKENESS) {
            because.add(Because.SIMILAR_NAME);
        }
        return because.isEmpty()
                ? Optional.empty()
                : Optional.of(new SimilarPartner(
                        other.id(),
                        other.name(),
                        other.kind(),
                        other.status(),
                        because,
                        BigDecimal.valueOf(likeness).setScale(2, RoundingMode.HALF_UP)));
    }

    /** Numbers are written with and without their dashes. */
    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    static double likenessOf(Translated one, Translated other) {
        return texts(one)
                .flatMap(mine -> texts(other).map(theirs -> Skeleton.of(mine).likeness(Skeleton.of(theirs))))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    private static Stream<String> texts(Translated name) {
        return Stream.of(Optional.ofNullable(name.en()), Optional.ofNullable(name.ms()), Optional.ofNullable(name.zh()))
                .flatMap(Optional::stream);
    }
}
