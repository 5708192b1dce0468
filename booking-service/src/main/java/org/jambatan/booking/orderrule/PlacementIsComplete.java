package org.jambatan.booking.orderrule;

import java.util.List;
import java.util.Optional;
import org.jambatan.booking.offering.Offering;
import org.jambatan.platform.problem.Refusal;

/** Student participation says how many, when and under whom; nothing else is a placement. */
final class PlacementIsComplete implements OrderRule {

    @Override
    public List<? extends Refusal> refusalsOf(AskedOrder order) {
        var placement = Optional.ofNullable(order.wish().placement());
        if (order.ordered().filter(PlacementIsComplete::isOfStudents).isEmpty()) {
            return order.ordered().isPresent() && placement.isPresent() ? List.of(new NoPlacement()) : List.of();
        }
        var gaps = placement.map(said -> said.gaps(order.today())).orElse(List.of("placement is missing"));
        return gaps.isEmpty() ? List.of() : List.of(new PlacementIncomplete(gaps));
    }

    private static boolean isOfStudents(Offering offering) {
        return "STUDENT_PARTICIPATION".equals(offering.kind());
    }

    record PlacementIncomplete(List<String> gaps) implements Refusal {

        @Override
        public String code() {
            return "placement-incomplete";
        }

        @Override
        public String detail() {
            return "The placement is not whole: " + String.join(", ", gaps) + ".";
        }
    }

    record NoPlacement() implements Refusal {

        @Override
        public String code() {
            return "placement-out-of-place";
        }

        @Override
        public String detail() {
            return "Only student participation has a placement.";
        }
    }
}
