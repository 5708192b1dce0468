package org.jambatan.mou.incubation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way from interest to money: what is meant and what has come stand apart and are never added up. */
record PipelineView(
        UUID id,
        LocalDate asOf,
        Map<InvestmentStep, Integer> steps,
        List<IntendedMoney> intended,
        List<ClosedMoney> closed) {}
