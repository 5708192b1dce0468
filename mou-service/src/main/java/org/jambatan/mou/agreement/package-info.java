/**
 * Agreements: drafted, signed, acknowledged, and what the law sees of them on which day.
 *
 * <p>Publishes {@code agreement.drafted}, {@code agreement.signed} and {@code agreement.acknowledged}; hears nothing.
 */
@NullMarked
package org.jambatan.mou.agreement;

import org.jspecify.annotations.NullMarked;
