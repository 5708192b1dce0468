/** Notes: drafted, revised, published. Publishes {@code note.drafted|revised|published}; hears partners. */
@NullMarked
package org.jambatan.sample.note;

import org.jspecify.annotations.NullMarked;
