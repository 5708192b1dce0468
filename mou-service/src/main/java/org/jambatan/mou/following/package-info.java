/**
 * Keycloak follows: what members should be is made true there, retried until it stands; what somebody changed there by
 * hand is found and mended; and who was there before this service knew of anybody is taken over.
 *
 * <p>Publishes, through the members, {@code partner.member-joined}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.following;

import org.jspecify.annotations.NullMarked;
