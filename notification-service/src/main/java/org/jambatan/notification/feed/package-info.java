/**
 * The feeder: copies to {@code jambatan.feed.<agency>} what happens in an agency's programmes, and to
 * {@code jambatan.feed.<agency>.state} how it stands. Publishes nothing of its own; hears everybody.
 */
@NullMarked
package org.jambatan.notification.feed;

import org.jspecify.annotations.NullMarked;
