package org.jambatan.mou.incubation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Sums the interests in a project by currency. Meant is what letters say that stand on the day, of interests that have
 * neither closed nor been declined; come is what was recorded with a closing.
 */
record Pipeline(List<Interest> interests) {

    private record Range(BigDecimal from, BigDecimal until, int letters) {

        static final Range NONE = new Range(BigDecimal.ZERO, BigDecimal.ZERO, 0);

        Range and(IntentLetter letter) {
            return new Range(
                    from.add(new BigDecimal(letter.from())), until.add(new BigDecimal(letter.until())), letters + 1);
        }
    }

    private record Sum(BigDecimal amount, int closings) {

        static final Sum NONE = new Sum(BigDecimal.ZERO, 0);

        Sum and(InvestmentClosing closing) {
            return new Sum(amount.add(closing.amount().value()), closings + 1);
        }
    }

    PipelineView on(UUID project, LocalDate day) {
        return new PipelineView(project, day, steps(), intendedOn(day), closed());
    }

    private Map<InvestmentStep, Integer> steps() {
        var steps = new EnumMap<InvestmentStep, Integer>(InvestmentStep.class);
        interests.forEach(interest -> steps.merge(interest.step(), 1, Integer::sum));
        return steps;
    }

    List<IntendedMoney> intendedOn(LocalDate day) {
        var sums = new TreeMap<String, Range>();
        interests.stream()
                .filter(interest -> interest.step().isIntention())
                .flatMap(interest -> interest.letter().stream())
                .filter(letter -> letter.standsOn(day))
                .forEach(letter -> sums.put(
                        letter.currency(),
                        sums.getOrDefault(letter.currency(), Range.NONE).and(letter)));
        return sums.entrySet().stream()
                .map(sum -> new IntendedMoney(
                        sum.getKey(),
                        sum.getValue().from().toPlainString(),
                        sum.getValue().until().toPlainString(),
                        sum.getValue().letters()))
                .toList();
    }

    List<ClosedMoney> closed() {
        var sums = new TreeMap<String, Sum>();
        interests.stream().flatMap(interest -> interest.closing().stream()).forEach(closing -> {
            var currency = closing.amount().currency();
            sums.put(currency, sums.getOrDefault(currency, Sum.NONE).and(closing));
        });
        return sums.entrySet().stream()
                .map(sum -> new ClosedMoney(
                        sum.getKey(),
                        sum.getValue().amount().toPlainString(),
                        sum.getValue().closings()))
                .toList();
    }
}
