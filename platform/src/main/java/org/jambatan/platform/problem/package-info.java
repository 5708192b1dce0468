/** What a command or a read can answer instead of success, and the mappers that turn everything else into a problem too. */
@NullMarked
package org.jambatan.platform.problem;

import org.jspecify.annotations.NullMarked;
