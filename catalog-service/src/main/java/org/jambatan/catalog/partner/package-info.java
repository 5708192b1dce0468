/**
 * The institutions that provide: a replica of partners, no more of them than the catalogue needs. Publishes nothing;
 * hears {@code partner.state}.
 */
@NullMarked
package org.jambatan.catalog.partner;

import org.jspecify.annotations.NullMarked;
