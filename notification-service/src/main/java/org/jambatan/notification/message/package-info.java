/** In-app messages: who may see which, who has read which. Publishes nothing; hears nothing itself. */
@NullMarked
package org.jambatan.notification.message;

import org.jspecify.annotations.NullMarked;
