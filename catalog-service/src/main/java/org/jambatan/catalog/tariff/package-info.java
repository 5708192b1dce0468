/** What it costs: lines by category of customers and unit, in their days of validity. */
@NullMarked
package org.jambatan.catalog.tariff;

import org.jspecify.annotations.NullMarked;
