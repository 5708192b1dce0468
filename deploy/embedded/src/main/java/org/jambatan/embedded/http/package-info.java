/** JSON over HTTP for the launcher: calls, their answers, and tokens by password. */
@NullMarked
package org.jambatan.embedded.http;

import org.jspecify.annotations.NullMarked;
