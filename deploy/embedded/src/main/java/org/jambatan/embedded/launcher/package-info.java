/** {@code ./jambatan}: the platform's parts started in order, watched, restarted, stopped; and the commands around it. */
@NullMarked
package org.jambatan.embedded.launcher;

import org.jspecify.annotations.NullMarked;
