/**
 * Whoever comes by itself: asks to take part, proves the e-mail address by a link, and becomes a PROSPECT with a first
 * member.
 *
 * <p>Publishes {@code registration.confirmed} and, through the partner, {@code partner.proposed}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.registration;

import org.jspecify.annotations.NullMarked;
