/** The page a link in a letter leads to. */
@NullMarked
package org.jambatan.gateway.welcome;

import org.jspecify.annotations.NullMarked;
