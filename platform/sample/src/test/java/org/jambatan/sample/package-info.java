/** A service of one small feature, to show what the platform does for every service: tests only. */
@NullMarked
package org.jambatan.sample;

import org.jspecify.annotations.NullMarked;
