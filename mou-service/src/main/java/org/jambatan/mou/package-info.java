/** Partners, programmes and agreements: who works with whom, on what paper, and since when. */
@NullMarked
package org.jambatan.mou;

import org.jspecify.annotations.NullMarked;
