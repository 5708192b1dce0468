/**
 * Finding by words. Text is cut into tokens by {@code platform}'s rules, the same for every server and language setting.
 */
@NullMarked
package org.jambatan.catalog.search;

import org.jspecify.annotations.NullMarked;
