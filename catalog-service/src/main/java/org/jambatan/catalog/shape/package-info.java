/** Shapes of input that several features share: short names, and codes of published lists. */
@NullMarked
package org.jambatan.catalog.shape;

import org.jspecify.annotations.NullMarked;
