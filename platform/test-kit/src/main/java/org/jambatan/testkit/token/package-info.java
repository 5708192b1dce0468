/** Tokens as Keycloak would issue them, for any account, without a running Keycloak. */
@NullMarked
package org.jambatan.testkit.token;

import org.jspecify.annotations.NullMarked;
