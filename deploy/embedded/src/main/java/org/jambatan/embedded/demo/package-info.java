/** The demo world and the stories, all played through the public API as any front-end would. */
@NullMarked
package org.jambatan.embedded.demo;

import org.jspecify.annotations.NullMarked;
