package org.jambatan.mou.incubation;

import java.util.List;
import java.util.UUID;
import org.jambatan.platform.command.Versioned;
import org.jambatan.platform.json.Translated;
import org.jspecify.annotations.Nullable;

/** One investor's interest in a project. */
record InterestView(
        UUID id,
        UUID projectId,
        UUID investorId,
        InvestmentStep step,
        List<InvestmentStep> next,
        @Nullable Translated note,
        @Nullable IntentLetter letter,
        @Nullable InvestmentClosing closing,
        List<StepTaken> history,
        List<String> actions,
        long version)
        implements Versioned {}
