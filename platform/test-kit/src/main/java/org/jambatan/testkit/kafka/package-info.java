/** Topics as a test sees them: what a service published, and events as another service would publish them. */
@NullMarked
package org.jambatan.testkit.kafka;

import org.jspecify.annotations.NullMarked;
