/**
 * Cutting text into what can be found: Latin words whole, Chinese runs into overlapping pairs of characters, by rules of
 * our own, the same for every server and language setting.
 */
@NullMarked
package org.jambatan.platform.text;

import org.jspecify.annotations.NullMarked;
