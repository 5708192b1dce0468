/**
 * What institutions answer to a need that was sent to them, and what its partner replies.
 *
 * <p>Publishes {@code need-answer.given} and {@code .replied} on the programmes' topic; hears nothing.
 */
@NullMarked
package org.jambatan.mou.needanswer;

import org.jspecify.annotations.NullMarked;
