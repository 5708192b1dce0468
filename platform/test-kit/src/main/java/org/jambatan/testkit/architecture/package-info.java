/** The habits and the layout every service keeps, as rules that fail the build. */
@NullMarked
package org.jambatan.testkit.architecture;

import org.jspecify.annotations.NullMarked;
