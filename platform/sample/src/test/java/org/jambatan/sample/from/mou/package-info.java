/** What the sample hears from mou-service. */
@NullMarked
package org.jambatan.sample.from.mou;

import org.jspecify.annotations.NullMarked;
