/** Keycloak in a process of its own, and the platform's realm brought up to its description at every start. */
@NullMarked
package org.jambatan.embedded.keycloak;

import org.jspecify.annotations.NullMarked;
