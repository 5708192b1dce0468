/** Which event concerns whom, and in what words. Publishes nothing; is given what {@code from} hears. */
@NullMarked
package org.jambatan.notification.routing;

import org.jspecify.annotations.NullMarked;
