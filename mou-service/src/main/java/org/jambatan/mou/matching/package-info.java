/**
 * What institutions offer, and which of it fits what somebody wants, with the reasons; the words fit as in the
 * catalogue's search.
 *
 * <p>Publishes nothing; hears, through {@code from}, offerings as they stand, from the catalogue's beginning.
 */
@NullMarked
package org.jambatan.mou.matching;

import org.jspecify.annotations.NullMarked;
