/**
 * Finding by words. Text is cut into tokens by this package's own rules, the same for every server and language
 * setting: Latin words whole, Chinese runs into overlapping pairs.
 */
@NullMarked
package org.jambatan.catalog.search;

import org.jspecify.annotations.NullMarked;
