/**
 * Whether two names may be one: look-alike letters folded, legal forms left out, compared by trigrams.
 *
 * <p>Publishes nothing; hears nothing.
 */
@NullMarked
package org.jambatan.mou.likeness;

import org.jspecify.annotations.NullMarked;
