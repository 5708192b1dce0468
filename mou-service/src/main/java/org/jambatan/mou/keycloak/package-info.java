/**
 * Keycloak's admin API, as far as this service needs it. Knows nothing of partners' rules; publishes nothing, hears
 * nothing.
 */
@NullMarked
package org.jambatan.mou.keycloak;

import org.jspecify.annotations.NullMarked;
