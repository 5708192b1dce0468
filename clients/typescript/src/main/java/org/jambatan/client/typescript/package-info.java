/** Makes the TypeScript client out of the merged OpenAPI document, with nothing but a JDK. */
@NullMarked
package org.jambatan.client.typescript;

import org.jspecify.annotations.NullMarked;
