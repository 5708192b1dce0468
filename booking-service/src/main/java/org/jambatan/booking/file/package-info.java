/**
 * Files as bytes: named, looked at while they arrive, kept in pieces. Whose they are and who may have them is decided by
 * who keeps them. Publishes nothing, hears nothing.
 */
@NullMarked
package org.jambatan.booking.file;

import org.jspecify.annotations.NullMarked;
