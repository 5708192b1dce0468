package org.jambatan.catalog.offering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jambatan.catalog.lifecycle.Incomplete;
import org.jambatan.catalog.tariff.TariffLine;
import org.jambatan.platform.problem.Refusal;

/**
 * How much of what could be said has been said. Publication needs the required parts; the others have a sensible
 * default and only make the figure smaller.
 */
final class Completeness {

    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, boolean required, boolean there, String why) {}

    private Completeness() {}

    static Completeness of(DraftOffering terms) {
        var completeness = new Completeness();
        if (terms.mode() == OfferingMode.SLOT) {
            completeness.slot(terms);
        }
        completeness.usual(terms);
        return completeness;
    }

    private void slot(DraftOffering terms) {
        require(
                "capacity",
                terms.namesResources() || terms.capacity() != null,
                "say how many may use it at once, or which equipment it uses");
        require("approval", terms.approval() != null, "say whether bookings stand at once");
        require("openingHours", !terms.hours().isEmpty(), "say when it can be used");
        require("slotMinutes", terms.slotMinutes() != null, "say the grid of its slots");
        require(
                "tariff",
                terms.lines().stream().anyMatch(TariffLine::pricesTime),
                "say a price by the hour or by the day");
        welcome("cancellation", terms.cancellation() != null);
        welcome("leadTimeMinutes", terms.leadTimeMinutes() != null);
    }

    private void usual(DraftOffering terms) {
        require("name", true, "");
        welcome("description", terms.description() != null);
        welcome("contact", terms.contact() != null);
        welcome("requirements", terms.requirements() != null);
        welcome(
                "translations",
                Stream.of(terms.name().en(), terms.name().ms(), terms.name().zh())
                                .filter(Objects::nonNull)
                                .count()
                        > 1);
        if (terms.mode() != OfferingMode.SLOT) {
            welcome("tariff", !terms.lines().isEmpty());
        }
        if (terms.mode() == OfferingMode.ORDER) {
            welcome("questions", terms.questions() != null);
            welcome("ordering", terms.ordering() != null);
        }
    }

    private void require(String name, boolean there, String why) {
        parts.add(new Part(name, true, there, why));
    }

    private void welcome(String name, boolean there) {
        parts.add(new Part(name, false, there, ""));
    }

    /** 0 to 100. */
    int percent() {
        return (int) (100 * parts.stream().filter(Part::there).count() / parts.size());
    }

    List<Refusal> missing() {
        return parts.stream()
                .filter(part -> part.required() && !part.there())
                .<Refusal>map(part -> new Incomplete(part.name(), part.why()))
                .toList();
    }
}
