/**
 * A competition from its draft to its release: who runs it, its open call, its tracks and their eligibility as data, its
 * prizes, its stated figures, and whom it appoints.
 *
 * <p>Publishes {@code competition.opened}, {@code .revised}, {@code .closed}, {@code .screened}, {@code .called-off} and
 * {@code .released}; hears nothing. What is entered stands in {@code entry}, what is judged in {@code judging}, what is
 * won in {@code award}.
 */
@NullMarked
package org.jambatan.mou.competition;

import org.jspecify.annotations.NullMarked;
