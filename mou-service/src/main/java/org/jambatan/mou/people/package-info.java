/**
 * A partner's members as they should be: who belongs to it, with which roles. The identity provider follows (feature
 * {@code following}), whenever it is there.
 *
 * <p>Publishes, as news of the partner, {@code partner.member-joined}, {@code partner.member-changed} and
 * {@code partner.member-left}; hears nothing. Other features add members by {@code Members}.
 */
@NullMarked
package org.jambatan.mou.people;

import org.jspecify.annotations.NullMarked;
