/**
 * What can be counted of a partner from what other services tell.
 *
 * <p>Publishes nothing; hears, through {@code from}, offerings as they stand.
 */
@NullMarked
package org.jambatan.mou.figures;

import org.jspecify.annotations.NullMarked;
