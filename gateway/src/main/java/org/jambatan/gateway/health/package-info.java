/** The whole platform's health in one answer. */
@NullMarked
package org.jambatan.gateway.health;

import org.jspecify.annotations.NullMarked;
