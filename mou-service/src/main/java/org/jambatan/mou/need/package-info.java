/**
 * Needs: what a partner of a programme wants solved, matched with what institutions offer, sent to them and to the
 * programme's facilitator, who introduces; and what came of it.
 *
 * <p>Publishes {@code need.*} on the programmes' topic; hears nothing itself, and asks {@code matching} what fits.
 */
@NullMarked
package org.jambatan.mou.need;

import org.jspecify.annotations.NullMarked;
