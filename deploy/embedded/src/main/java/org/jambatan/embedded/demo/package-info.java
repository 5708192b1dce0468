/** The demo world and the first story, both played through the public API as any front-end would. */
@NullMarked
package org.jambatan.embedded.demo;

import org.jspecify.annotations.NullMarked;
