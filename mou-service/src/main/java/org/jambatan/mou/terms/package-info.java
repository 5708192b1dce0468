/**
 * The terms of access of a programme, version by version, and who has accepted them for which partner.
 *
 * <p>Publishes, through the programme, {@code programme.terms-published} and, through the partner, {@code
 * partner.accepted-terms}; hears nothing. Whether somebody may book without is booking-service's to decide.
 */
@NullMarked
package org.jambatan.mou.terms;

import org.jspecify.annotations.NullMarked;
