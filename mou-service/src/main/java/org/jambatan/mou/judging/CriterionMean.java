package org.jambatan.mou.judging;

import java.math.BigDecimal;

/** The mean of one criterion's scores. */
public record CriterionMean(String criterion, BigDecimal mean) {}
