/** What officers and auditors may see and mend of a service's machinery. */
@NullMarked
package org.jambatan.platform.operations;

import org.jspecify.annotations.NullMarked;
