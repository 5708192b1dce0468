/** Who is calling, as far as the issuer's signature says. What they may do is each service's own decision. */
@NullMarked
package org.jambatan.gateway.identity;

import org.jspecify.annotations.NullMarked;
