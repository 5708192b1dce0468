package org.jambatan.booking.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An offering's price list. */
public record Tariff(List<TariffLine> lines) {

    public Tariff {
        lines = List.copyOf(lines);
    }

    /** The price for this category or the next it falls back to; none where the tariff has no line for any of them. */
    public Optional<Price> priceOf(Stay stay, CustomerCategory category) {
        return category.inOrder().stream()
                .flatMap(wanted -> lineFor(wanted, stay).stream())
                .findFirst()
                .map(line -> new Price(line.costOf(stay), line.category(), line.unit()));
    }

    /**
     * Where a category has both an hourly and a daily price, a stay that fills its opening is a day, and any other is
     * hours: so a provider may sell whole days at a rate of their own, and no customer has to compare.
     */
    private Optional<TariffLine> lineFor(CustomerCategory category, Stay stay) {
        var preferred = stay.fillsOpening() ? TariffLine.DAY : TariffLine.HOUR;
        var other = stay.fillsOpening() ? TariffLine.HOUR : TariffLine.DAY;
        return lineFor(category, preferred, stay).or(() -> lineFor(category, other, stay));
    }

    private Optional<TariffLine> lineFor(CustomerCategory category, String unit, Stay stay) {
        return lines.stream()
                .filter(line -> line.category() == category && line.unit().equals(unit))
                .filter(line -> line.isValidOn(stay.firstDay()))
                .findFirst();
    }

    /** The line of this unit for this category, or the next it falls back to, on this day. */
    public Optional<TariffLine> lineOf(String unit, CustomerCategory category, LocalDate day) {
        return category.inOrder().stream()
                .flatMap(wanted -> lines.stream()
                        .filter(line -> line.category() == wanted && line.unit().equals(unit))
                        .filter(line -> line.isValidOn(day))
                        .findFirst()
                        .stream())
                .findFirst();
    }

    /** The one its prices are in, by its first line; none where it has no line. */
    public Optional<String> currency() {
        return lines.stream().map(line -> line.price().currency()).findFirst();
    }
}
