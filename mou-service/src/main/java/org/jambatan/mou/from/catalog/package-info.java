/** What is heard from catalog-service. */
@NullMarked
package org.jambatan.mou.from.catalog;

import org.jspecify.annotations.NullMarked;
