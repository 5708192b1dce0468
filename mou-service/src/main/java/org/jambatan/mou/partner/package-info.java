/**
 * Institutions, companies, agencies and people that take part, and the programmes they take part in.
 *
 * <p>Publishes {@code partner.proposed}, {@code partner.confirmed}, {@code partner.joined-programme},
 * {@code partner.accepted-terms}, {@code partner.suspended}, {@code partner.resumed}, {@code partner.left-programme} and
 * {@code partner.left}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.partner;

import org.jspecify.annotations.NullMarked;
