/**
 * Programmes that agencies run and partners take part in, each with its public page and its call.
 *
 * <p>Publishes {@code programme.opened}, {@code programme.revised}, {@code programme.closed}, {@code
 * programme.reopened} and {@code programme.terms-published}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.programme;

import org.jspecify.annotations.NullMarked;
