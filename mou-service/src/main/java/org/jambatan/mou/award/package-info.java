/**
 * What comes of a competition: awards by rank and for something special, the release that makes them public, each
 * entrant's own result, and the follow-up of winners.
 *
 * <p>Publishes {@code award.given}, {@code follow-up.opened} and {@code follow-up.moved}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.award;

import org.jspecify.annotations.NullMarked;
