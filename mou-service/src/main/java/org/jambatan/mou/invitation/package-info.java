/**
 * A partner asks somebody in, by a letter with a link that holds once and for a while; whoever accepts becomes a member.
 *
 * <p>Publishes nothing itself, since an invitation is an address and a secret; the members tell who came. Hears nothing.
 */
@NullMarked
package org.jambatan.mou.invitation;

import org.jspecify.annotations.NullMarked;
