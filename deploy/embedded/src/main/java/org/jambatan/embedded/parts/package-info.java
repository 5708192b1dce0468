/** Parts of the platform as operating-system processes: how one is described, started, watched and ended. */
@NullMarked
package org.jambatan.embedded.parts;

import org.jspecify.annotations.NullMarked;
