/** What the catalogue hears from mou-service: how partners stand. */
@NullMarked
package org.jambatan.catalog.from.mou;

import org.jspecify.annotations.NullMarked;
