/**
 * What is entered into a competition: by a partner or by a team of accounts, drafted, submitted before the close,
 * screened, withdrawn; and what is counted of it.
 *
 * <p>Publishes {@code entry.submitted}, {@code .revised}, {@code .admitted}, {@code .declined}, {@code .withdrawn} and
 * {@code .concluded}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.entry;

import org.jspecify.annotations.NullMarked;
