/**
 * An agency admits a partner to its programme. It stands apart because it takes a partner and a programme.
 *
 * <p>Publishes, through the partner, {@code partner.confirmed} and {@code partner.joined-programme}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.admission;

import org.jspecify.annotations.NullMarked;
