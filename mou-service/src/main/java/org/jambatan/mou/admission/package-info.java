/**
 * A partner applies to a programme, and the programme's agency admits it or declines. It stands apart from both because
 * it takes a partner and a programme.
 *
 * <p>Publishes {@code admission.applied}, {@code admission.admitted}, {@code admission.declined} and {@code
 * admission.withdrawn}, and, through the partner, {@code partner.confirmed} and {@code partner.joined-programme}; hears
 * nothing.
 */
@NullMarked
package org.jambatan.mou.admission;

import org.jspecify.annotations.NullMarked;
