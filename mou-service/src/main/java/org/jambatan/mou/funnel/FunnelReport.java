package org.jambatan.mou.funnel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far needs came, set out by one axis.
 *
 * @param from needs stated on this day or later
 * @param until and on this day or earlier
 */
record FunnelReport(
        FunnelAxis groupBy,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<FunnelRow> items,
        List<CountedFigure> counts) {}
