/**
 * Platforms of an alliance, for innovation, testing or the exchange of technology: collections of what its members offer.
 *
 * <p>Publishes {@code collection.*}; hears nothing itself, and asks {@code figures} which offerings there are.
 */
@NullMarked
package org.jambatan.mou.collection;

import org.jspecify.annotations.NullMarked;
