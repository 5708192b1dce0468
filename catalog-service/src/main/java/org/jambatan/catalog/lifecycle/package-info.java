/**
 * What facilities, equipment and offerings have in common: an owner, a state from draft to retirement, a version, and
 * who may read them. Every step is published as {@code <noun>.<past tense>}.
 */
@NullMarked
package org.jambatan.catalog.lifecycle;

import org.jspecify.annotations.NullMarked;
