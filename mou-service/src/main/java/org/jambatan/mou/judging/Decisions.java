package org.jambatan.mou.judging;

import java.util.List;
import java.util.stream.Stream;

/** The chair's decisions on ties, in the order they were taken; a value of one column. */
record Decisions(List<TieDecision> list) {

    Decisions and(TieDecision decision) {
        return new Decisions(Stream.concat(list.stream(), Stream.of(decision)).toList());
    }
}
