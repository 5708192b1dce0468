/** When it is open: hours of the week in local time. */
@NullMarked
package org.jambatan.catalog.opening;

import org.jspecify.annotations.NullMarked;
