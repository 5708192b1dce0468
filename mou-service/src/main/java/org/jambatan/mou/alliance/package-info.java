/**
 * Alliances and communities: who runs them, what for, and who belongs to them.
 *
 * <p>Publishes {@code alliance.*}, {@code membership.*} and {@code announcement.made}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.alliance;

import org.jspecify.annotations.NullMarked;
