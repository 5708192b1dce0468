/**
 * Programmes that agencies run and partners take part in.
 *
 * <p>Publishes {@code programme.opened} and {@code programme.terms-published}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.programme;

import org.jspecify.annotations.NullMarked;
