package org.jambatan.catalog.tariff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jambatan.platform.http.Problem.Violation;

/** The rules among the lines of one tariff. */
public final class Tariff {

    private Tariff() {}

    /**
     * What contradicts itself.
     *
     * @param lines may hold incomplete lines, whose own faults are told elsewhere; they are passed over
     */
    @SuppressWarnings("NullAway") // What was read from a body may hold nulls whatever its types say.
    public static List<Violation> faultsOf(List<TariffLine> lines) {
        var faults = new ArrayList<Violation>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!isWhole(line)) {
                continue;
            }
            var at = "tariff[" + i + "].";
            if (line.endsBeforeItBegins()) {
                faults.add(new Violation(at + "validUntil", "must not be before validFrom"));
            }
            if (line.mixesCurrencies()) {
                faults.add(new Violation(at + "minimum.currency", "must be the currency of the price"));
            }
            for (var j = 0; j < i; j++) {
                if (isWhole(lines.get(j)) && line.clashesWith(lines.get(j))) {
                    faults.add(new Violation(
                            "tariff[" + i + "]",
                            "is valid on days on which tariff[" + j + "] is, for the same" + " category and unit"));
                }
            }
        }
        return faults;
    }

    private static boolean isWhole(TariffLine line) {
        return line != null
                && Objects.nonNull(line.category())
                && Objects.nonNull(line.unit())
                && Objects.nonNull(line.price());
    }
}
