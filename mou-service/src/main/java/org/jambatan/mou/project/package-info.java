/**
 * Companies' projects under programmes: what each wishes to have, its checkout, what came of it.
 *
 * <p>Publishes {@code project.*} and {@code checkout.*}; hears how each leg of a checkout was answered.
 */
@NullMarked
package org.jambatan.mou.project;

import org.jspecify.annotations.NullMarked;
