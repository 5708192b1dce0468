/** Strict reading of JSON, merge patch, and text in several languages. */
@NullMarked
package org.jambatan.platform.json;

import org.jspecify.annotations.NullMarked;
