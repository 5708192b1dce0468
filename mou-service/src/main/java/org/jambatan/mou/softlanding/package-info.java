/**
 * Soft-landing cases: a company's way into the other country, by stages, shared by both sides of an agreement.
 *
 * <p>Publishes {@code soft-landing-case.opened}, {@code .moved} and {@code .revised}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.softlanding;

import org.jspecify.annotations.NullMarked;
