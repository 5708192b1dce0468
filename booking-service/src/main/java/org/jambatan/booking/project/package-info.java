/**
 * Companies' projects as mou-service tells of them: whose they are and whether they are open. Hears projects, publishes nothing.
 */
@NullMarked
package org.jambatan.booking.project;

import org.jspecify.annotations.NullMarked;
