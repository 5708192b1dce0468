package org.jambatan.mou.entry;

import java.util.List;
import java.util.UUID;
import org.jambatan.mou.partner.StatedFigure;

/** What the organisers state, and what the platform counts, never mixed. */
public record FiguresView(UUID competitionId, List<StatedFigure> stated, List<CountedFigure> computed) {}
