/** The demo's mailbox: takes every letter the platform and Keycloak send, delivers none, and shows them on a page. */
@NullMarked
package org.jambatan.embedded.mailbox;

import org.jspecify.annotations.NullMarked;
