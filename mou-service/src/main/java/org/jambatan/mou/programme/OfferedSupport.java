package org.jambatan.mou.programme;

import java.math.BigDecimal;

/** What a programme gives a project at most, and by which rules. */
public record OfferedSupport(BigDecimal cap, String currency, SupportRules rules) {}
