/** How fast one account or one anonymous address may ask. */
@NullMarked
package org.jambatan.gateway.rates;

import org.jspecify.annotations.NullMarked;
