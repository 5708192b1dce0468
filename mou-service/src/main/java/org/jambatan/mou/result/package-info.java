/**
 * Results of research that their owners offer to a park: confidential as they say, assessed, and taken up or licensed.
 *
 * <p>Publishes {@code result.offered}, {@code .revised}, {@code .assessed}, {@code .taken-up}, {@code .licensed}, {@code
 * .returned}, {@code .reader-named} and {@code .reader-removed}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.result;

import org.jspecify.annotations.NullMarked;
