/**
 * How a competition is judged: rounds with criteria, quota and a chain that breaks ties, judges assigned to entries,
 * declared conflicts, scoresheets that are final once confirmed, a ranking anybody can recompute, and an advancement that
 * freezes what it was made of.
 *
 * <p>Publishes {@code round.opened}, {@code round.assigned} and {@code round.advanced}, none with a score; hears nothing.
 */
@NullMarked
package org.jambatan.mou.judging;

import org.jspecify.annotations.NullMarked;
