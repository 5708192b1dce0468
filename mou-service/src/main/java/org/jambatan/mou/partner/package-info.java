/**
 * Institutions, companies, agencies and people that take part, and the programmes they take part in.
 *
 * <p>Publishes {@code partner.proposed}, {@code partner.confirmed} and {@code partner.joined-programme}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.partner;

import org.jspecify.annotations.NullMarked;
