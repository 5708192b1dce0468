package org.jambatan.mou.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jambatan.mou.agreement.Engagement;

/** How alive an agreement is, and by what: the rule, its window, the counts and the events behind them, latest first. */
record EngagementView(
        UUID id,
        Engagement level,
        String rule,
        int ruleVersion,
        Window window,
        int total,
        Map<EvidenceKind, Integer> counts,
        List<EvidenceItem> evidence) {}
